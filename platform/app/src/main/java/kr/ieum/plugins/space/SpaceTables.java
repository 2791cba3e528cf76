package kr.ieum.plugins.space;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a generation that are the plugin's own, without those of Liquibase. */
final class SpaceTables {

    private SpaceTables() {}

    static List<String> of(JdbcClient jdbc, String schema) {
        return jdbc.sql("""
                        SELECT relname FROM pg_class
                        WHERE relnamespace = CAST(:schema AS regnamespace) AND relkind = 'r'
                            AND relname NOT IN ('databasechangelog', 'databasechangeloglock')
                        ORDER BY relname""")
                .param("schema", schema)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
