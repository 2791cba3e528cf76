package kr.ieum.policy;

import java.util.List;

/**
 * Says where a module carries out clauses of the paper, so that the clause browser leads there. Asked for the tenant and
 * user of the session, each time the browser shows clauses.
 */
@FunctionalInterface
public interface ClauseSource {

    List<ClausePlace> clausePlaces();
}
