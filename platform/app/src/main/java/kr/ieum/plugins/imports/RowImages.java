package kr.ieum.plugins.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.exchange.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was in a plugin before an import, and what the import put there. */
@Repository
class RowImages {

    private static final int CHUNK = 1_000;
    private static final TypeReference<Map<String, String>> ROW = new TypeReference<>() {};
    private static final TypeReference<List<String>> KEY = new TypeReference<>() {};
    private static final String SELECT =
            "SELECT key, before::text, after::text FROM core.plugin_import_image WHERE import_id = :id AND ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RowImages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In a transaction of its own: it must be there whatever becomes of the caller's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(ImportId id, List<Image> images) {
        jdbc.sql("""
                        INSERT INTO core.plugin_import_image (import_id, key, before, after)
                        SELECT :id, key, CAST(before AS jsonb), CAST(after AS jsonb)
                        FROM unnest(CAST(:keys AS text[]), CAST(:befores AS text[]), CAST(:afters AS text[]))
                            AS made (key, before, after)
                        ON CONFLICT (tenant_id, import_id, key) DO UPDATE
                            SET before = EXCLUDED.before, after = EXCLUDED.after""")
                .param("id", id.value())
                .param("keys", images.stream().map(Image::keyText).toArray(String[]::new))
                .param("befores", texts(images, Image::before))
                .param("afters", texts(images, Image::after))
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(ImportId id) {
        jdbc.sql("DELETE FROM core.plugin_import_image WHERE import_id = :id")
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Map<String, Image> of(ImportId id, List<String> keys) {
        return jdbc
                .sql(SELECT + "key = ANY (:keys)")
                .param("id", id.value())
                .param("keys", keys.toArray(String[]::new))
                .query(this::image)
                .list()
                .stream()
                .collect(Collectors.toMap(Image::keyText, Function.identity()));
    }

    @Transactional(readOnly = true)
    public void forEachChunk(ImportId id, Consumer<List<Image>> work) {
        var last = "";
        List<Image> chunk;
        do {
            chunk = jdbc.sql(SELECT + "key > :last ORDER BY key LIMIT :most")
                    .param("id", id.value())
                    .param("last", last)
                    .param("most", CHUNK)
                    .query(this::image)
                    .list();
            if (!chunk.isEmpty()) {
                work.accept(chunk);
                last = chunk.getLast().keyText();
            }
        } while (chunk.size() == CHUNK);
    }

    private Image image(ResultSet row, int number) throws SQLException {
        var before = row.getString("before");
        return new Image(
                row.getString("key"),
                json.readValue(row.getString("key"), KEY),
                before == null ? null : json.readValue(before, ROW),
                json.readValue(row.getString("after"), ROW));
    }

    private @Nullable String[] texts(List<Image> images, Function<Image, @Nullable Map<String, String>> part) {
        var texts = new @Nullable String[images.size()];
        for (var place = 0; place < texts.length; place++) {
            var row = part.apply(images.get(place));
            texts[place] = row == null ? null : json.writeValueAsString(row);
        }
        return texts;
    }

    /**
     * A row before and after.
     *
     * @param before null when there was none
     */
    record Image(String keyText, List<String> key, @Nullable Map<String, String> before, Map<String, String> after) {}
}
