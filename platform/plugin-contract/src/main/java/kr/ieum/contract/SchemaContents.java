package kr.ieum.contract;

import java.util.List;
import kr.ieum.plugins.space.Space;

/** What a changelog has made in its schema, without Liquibase's own tables. */
final class SchemaContents {

    private SchemaContents() {}

    static List<String> tables(Space space) {
        return of(space, "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = s.oid");
    }

    /** Tables, views, sequences and routines. */
    static List<String> all(Space space) {
        return of(space, """
                SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND relnamespace = s.oid
                UNION SELECT proname FROM pg_proc WHERE pronamespace = s.oid""");
    }

    private static List<String> of(Space space, String names) {
        return space.jdbc()
                .sql("""
                        SELECT made.name FROM pg_namespace s, LATERAL (%s) AS made(name)
                        WHERE s.nspname = :schema AND made.name NOT LIKE 'databasechangelog%%' ORDER BY made.name""".formatted(names))
                .param("schema", space.name().schema())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
