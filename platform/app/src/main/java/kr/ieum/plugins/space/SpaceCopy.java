package kr.ieum.plugins.space;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies all rows from one generation into another of the same structure, set by set inside the database, with the plugin's
 * own login: what a plugin's triggers and defaults do is never done with more rights.
 */
final class SpaceCopy {

    private final JdbcClient jdbc;
    private final String from;
    private final String to;

    private SpaceCopy(JdbcClient jdbc, String from, String to) {
        this.jdbc = jdbc;
        this.from = from;
        this.to = to;
    }

    /**
     * The caller has let the login use both.
     *
     * @param target its former rows, such as those its changelog has put there, are replaced
     */
    static void copy(SpaceName source, Space target) {
        var copy = new SpaceCopy(target.jdbc(), source.schema(), target.name().schema());
        target.transactions().executeWithoutResult(status -> copy.run());
    }

    private void run() {
        var references = references();
        references.forEach(reference -> alter(reference.table(), "DROP CONSTRAINT " + reference.name()));
        var tables = SpaceTables.of(jdbc, to);
        tables.forEach(table -> {
            alter(table, "DISABLE TRIGGER USER");
            execute("TRUNCATE %s.\"%s\" CASCADE".formatted(to, table));
        });
        tables.forEach(this::copyRows);
        sequences().forEach(this::copyPosition);
        tables.forEach(table -> alter(table, "ENABLE TRIGGER USER"));
        references.forEach(reference ->
                alter(reference.table(), "ADD CONSTRAINT " + reference.name() + " " + reference.definition()));
        materializedViews().forEach(view -> execute("REFRESH MATERIALIZED VIEW %s.%s".formatted(to, view)));
    }

    private void copyRows(String table) {
        var columns = String.join(", ", columns(table));
        if (!columns.isEmpty()) {
            execute("INSERT INTO %1$s.\"%2$s\" (%3$s) OVERRIDING SYSTEM VALUE SELECT %3$s FROM %4$s.\"%2$s\""
                    .formatted(to, table, columns, from));
        }
    }

    private void copyPosition(String sequence) {
        jdbc.sql("SELECT setval('%1$s.%3$s', last_value, is_called) FROM %2$s.%3$s".formatted(to, from, sequence))
                .query()
                .singleRow();
    }

    private void alter(String table, String change) {
        execute("ALTER TABLE %s.\"%s\" %s".formatted(to, table, change));
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }

    /** Foreign keys would ask for an order of tables, and some go in circles. */
    private List<Reference> references() {
        return jdbc.sql("""
                        SELECT c.relname, quote_ident(k.conname) AS name, pg_get_constraintdef(k.oid) AS definition
                        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
                        WHERE k.connamespace = CAST(:schema AS regnamespace) AND k.contype = 'f'""")
                .param("schema", to)
                .query((row, number) ->
                        new Reference(row.getString("relname"), row.getString("name"), row.getString("definition")))
                .list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        SELECT quote_ident(a.attname) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                        WHERE c.relnamespace = CAST(:schema AS regnamespace) AND c.relname = :table
                            AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                        ORDER BY a.attnum""")
                .param("schema", to)
                .param("table", table)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> sequences() {
        return named("S");
    }

    private List<String> materializedViews() {
        return named("m");
    }

    private List<String> named(String kind) {
        return jdbc.sql("""
                        SELECT quote_ident(relname) FROM pg_class
                        WHERE relnamespace = CAST(:schema AS regnamespace) AND relkind = CAST(:kind AS "char")""")
                .param("schema", to)
                .param("kind", kind)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private record Reference(String table, String name, String definition) {}
}
