package kr.ieum.plugins.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.ieum.exchange.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The staged rows of an import, a thousand at a time. */
@Component
class ListStaging {

    private static final int CHUNK = 1_000;
    private static final TypeReference<List<String>> KEY = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ListStaging(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param going only those that are to be taken over */
    void forEachChunk(ImportId id, boolean going, Consumer<List<Row>> work) {
        var last = 0;
        List<Row> chunk;
        do {
            chunk = chunk(id, going, last);
            if (!chunk.isEmpty()) {
                work.accept(chunk);
                last = chunk.getLast().number();
            }
        } while (chunk.size() == CHUNK);
    }

    void mark(ImportId id, Map<Integer, String> outcomes) {
        var numbers = outcomes.keySet().toArray(Integer[]::new);
        jdbc.sql("""
                        UPDATE core.import_row r SET outcome = x.outcome, conflicts = NULL
                        FROM unnest(CAST(:numbers AS int[]), CAST(:outcomes AS text[])) AS x (row_number, outcome)
                        WHERE r.import_id = :id AND r.row_number = x.row_number""")
                .param("id", id.value())
                .param("numbers", numbers)
                .param(
                        "outcomes",
                        java.util.Arrays.stream(numbers).map(outcomes::get).toArray(String[]::new))
                .update();
    }

    private List<Row> chunk(ImportId id, boolean going, int after) {
        return jdbc.sql("""
                        SELECT row_number, key, values::text FROM core.import_row
                        WHERE import_id = :id AND fit AND row_number > :after
                            AND (NOT :going OR outcome IN ('NEW', 'CHANGED'))
                        ORDER BY row_number LIMIT :most""")
                .param("id", id.value())
                .param("after", after)
                .param("going", going)
                .param("most", CHUNK)
                .query((row, number) -> new Row(
                        row.getInt("row_number"),
                        row.getString("key"),
                        json.readValue(row.getString("key"), KEY),
                        json.readValue(row.getString("values"), VALUES)))
                .list();
    }

    /**
     * A row that fits.
     *
     * @param keyText the key as it is kept
     * @param said every connected field; null where the cell is empty
     */
    record Row(int number, String keyText, List<String> key, Map<String, @Nullable String> said) {}
}
