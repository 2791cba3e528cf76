package kr.ieum.audit;

import java.util.stream.Stream;

/** What was done to a record. */
public enum Action {
    CREATED,
    CHANGED,
    DELETED,
    RESTORED,
    MERGED,
    IMPORTED,
    IMPORT_UNDONE;

    /** How the table and the keys of texts write it, such as {@code import-undone}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Action of(String code) {
        return Stream.of(values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
