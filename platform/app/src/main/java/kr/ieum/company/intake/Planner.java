package kr.ieum.company.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the planner from joining freshly staged rows one by one: it has no statistics of them yet, takes them for a
 * handful, and nested loops over 10,000 of them took two minutes where hash joins take a fraction of a second.
 */
@Component
class Planner {

    private final JdbcClient jdbc;

    Planner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs the work, inside a transaction, with joins for whole sets. */
    void joinSets(Runnable work) {
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        work.run();
        // not after a failure: then the transaction takes no more statements and the setting ends with it
        jdbc.sql("SET LOCAL enable_nestloop TO DEFAULT").update();
    }
}
