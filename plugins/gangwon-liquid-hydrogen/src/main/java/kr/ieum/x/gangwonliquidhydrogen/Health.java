package kr.ieum.x.gangwonliquidhydrogen;

import java.util.List;
import kr.ieum.plugin.HealthCheck;
import org.pf4j.Extension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the tables that all else stands on. */
@Extension
public class Health implements HealthCheck {

    private static final List<String> TABLES = List.of(
            "purchase_round", "purchase_demand", "permit", "checklist_run", "support_request", "support_budget");

    private final JdbcClient jdbc;

    Health(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void check() {
        TABLES.forEach(table ->
                jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single());
    }
}
