package kr.ieum.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the tenant connected each set of headers last. */
@Repository
class Mappings {

    private static final TypeReference<Map<String, String>> HEADER_OF_FIELD = new TypeReference<>() {};

    /**
     * @param columns field key to index of the column, for the file at hand
     * @param source the list that was imported with these headers last
     */
    record Remembered(Map<String, Integer> columns, String source) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Mappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void remember(ImportKind kind, List<String> headers, ColumnMapping chosen, Instant now) {
        var headerOfField = new HashMap<String, String>();
        chosen.columns().forEach((field, column) -> headerOfField.put(field, headers.get(column)));
        jdbc.sql("""
                        INSERT INTO core.import_mapping (kind, fingerprint, mapping, source, used_at)
                        VALUES (:kind, :fingerprint, :mapping::jsonb, :source, :now)
                        ON CONFLICT (tenant_id, kind, fingerprint) DO UPDATE
                        SET mapping = EXCLUDED.mapping, source = EXCLUDED.source, used_at = EXCLUDED.used_at""")
                .param("kind", kind.id())
                .param("fingerprint", Headers.fingerprint(headers))
                .param("mapping", json.writeValueAsString(headerOfField))
                .param("source", chosen.source().strip())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Remembered> find(ImportKind kind, List<String> headers) {
        return jdbc.sql("""
                        SELECT mapping, source FROM core.import_mapping
                        WHERE kind = :kind AND fingerprint = :fingerprint""")
                .param("kind", kind.id())
                .param("fingerprint", Headers.fingerprint(headers))
                .query((row, number) ->
                        new Remembered(columns(row.getString("mapping"), headers), row.getString("source")))
                .optional();
    }

    private Map<String, Integer> columns(String mapping, List<String> headers) {
        var plain = headers.stream().map(Headers::plain).toList();
        var columns = new HashMap<String, Integer>();
        json.readValue(mapping, HEADER_OF_FIELD).forEach((field, header) -> {
            var exact = headers.indexOf(header);
            var column = exact >= 0 ? exact : plain.indexOf(Headers.plain(header));
            if (column >= 0) {
                columns.put(field, column);
            }
        });
        return columns;
    }
}
