package kr.ieum.region;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/**
 * A table of schema {@code reference} that is made equal to a list of rows by one statement, which tells what it did.
 *
 * @param name without schema
 * @param keys columns of the primary or natural key
 * @param columns all columns that are written, each with its type: {@code "name_ko text"}
 * @param label SQL for the name of a row, over the alias {@code x}
 * @param scope SQL that says which rows of the table, {@code t}, may go when the list does not have them; it sees
 *     {@code :up}, the tenants that are in order
 * @param own SQL that says which rows of the table, {@code t}, the list may change
 */
record ReferenceTable(String name, List<String> keys, List<String> columns, String label, String scope, String own) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ReferenceTable(String name, List<String> keys, List<String> columns, String label, String scope) {
        this(name, keys, columns, label, scope, "true");
    }

    List<RowChange> write(JdbcClient jdbc, List<Map<String, @Nullable Object>> rows, List<String> up) {
        return jdbc.sql(merge())
                .param("rows", JSON.writeValueAsString(rows))
                .param("up", up.toArray(String[]::new))
                .query((result, row) -> new RowChange(kind(result.getString(1)), result.getString(2)))
                .list();
    }

    private static TenantChange.Kind kind(String action) {
        return switch (action) {
            case "INSERT" -> TenantChange.Kind.ADDED;
            case "UPDATE" -> TenantChange.Kind.CHANGED;
            default -> TenantChange.Kind.REMOVED;
        };
    }

    private String merge() {
        return """
                WITH done AS (
                    MERGE INTO reference.%s t
                    USING (SELECT * FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(%s)) s
                    ON %s
                    %s
                    WHEN NOT MATCHED THEN INSERT (%s) VALUES (%s)
                    WHEN NOT MATCHED BY SOURCE AND (%s) THEN DELETE
                    RETURNING merge_action() AS action,
                        CASE merge_action() WHEN 'DELETE' THEN %s ELSE %s END AS label)
                SELECT action, label FROM done ORDER BY label""".formatted(
                name,
                String.join(", ", columns),
                keys.stream().map(key -> "t.%s = s.%s".formatted(key, key)).collect(Collectors.joining(" AND ")),
                update(),
                joined(""),
                joined("s."),
                scope,
                label.replace("x.", "old."),
                label.replace("x.", "new."));
    }

    private String update() {
        var values = names().stream().filter(column -> !keys.contains(column)).toList();
        if (values.isEmpty()) {
            return "";
        }
        return "WHEN MATCHED AND %s AND (%s) IS DISTINCT FROM (%s) THEN UPDATE SET %s"
                .formatted(
                        own,
                        values.stream().map(column -> "t." + column).collect(Collectors.joining(", ")),
                        values.stream().map(column -> "s." + column).collect(Collectors.joining(", ")),
                        values.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", ")));
    }

    private String joined(String prefix) {
        return names().stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    private List<String> names() {
        return columns.stream().map(column -> column.split(" ", 2)[0]).toList();
    }

    record RowChange(TenantChange.Kind kind, String label) {}
}
