package kr.ieum.exchange;

import java.util.List;

/** Brings kinds of lists that come and go in the running system and differ from tenant to tenant. */
public interface ImportKindSource {

    /** Those of the current tenant at present; they hold nothing of whoever brings them. */
    List<ImportKind> kinds();

    /** Whether kinds with the id come from here, also when there is none at present. */
    boolean brings(String kindId);
}
