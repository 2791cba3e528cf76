package kr.ieum.exchange;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the tenant; a change names the state it expects, so that two hands cannot both move one import. */
@Repository
class Imports {

    private static final TypeReference<Map<String, Integer>> MAPPING = new TypeReference<>() {};
    private static final TypeReference<List<Mend>> MENDS = new TypeReference<>() {};
    private static final TypeReference<List<RegionShare>> SHARES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, StoredFiles files, JsonMapper json) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
    }

    /** @throws NoSuchImport when the tenant has none of that id */
    Import get(ImportId id) {
        return find(id).orElseThrow(NoSuchImport::new);
    }

    Optional<Import> find(ImportId id) {
        return jdbc.sql("SELECT * FROM core.import WHERE id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<Import> recent(int offset, int limit) {
        return jdbc.sql("SELECT * FROM core.import ORDER BY created_at DESC, id OFFSET :offset LIMIT :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM core.import").query(Integer.class).single();
    }

    int unfinished() {
        return jdbc.sql("SELECT count(*) FROM core.import WHERE state IN ('UPLOADED', 'MAPPED', 'CHECKED')")
                .query(Integer.class)
                .single();
    }

    /** The last import of the same bytes that went in and was not taken back. */
    Optional<Import> lastDone(String kind, String sha256, ImportId except) {
        return jdbc.sql("""
                        SELECT * FROM core.import
                        WHERE sha256 = :sha256 AND kind = :kind AND state = 'DONE' AND id <> :except
                        ORDER BY finished_at DESC LIMIT 1""")
                .param("sha256", sha256)
                .param("kind", kind)
                .param("except", except.value())
                .query(this::read)
                .optional();
    }

    List<String> sources(String kind) {
        return jdbc.sql("""
                        SELECT source FROM core.import WHERE kind = :kind AND source IS NOT NULL
                        GROUP BY source ORDER BY max(created_at) DESC LIMIT 50""")
                .param("kind", kind)
                .query((row, number) -> row.getString("source"))
                .list();
    }

    ImportId add(String kind, UploadedFile file, String actor, Instant now) {
        var id = jdbc.sql("""
                        INSERT INTO core.import (kind, state, file_name, file_size, sha256, created_at, created_by)
                        VALUES (:kind, 'UPLOADED', :name, :size, :sha256, :now, :actor) RETURNING id""")
                .param("kind", kind)
                .param("name", file.name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("now", at(now))
                .param("actor", actor)
                .query(UUID.class)
                .single();
        files.keep(new ImportId(id), file);
        return new ImportId(id);
    }

    /** The file as it was uploaded, in a temporary one that {@link ImportTable#read} deletes. */
    Path content(ImportId id) {
        return files.fetch(id);
    }

    void map(ImportId id, String table, String source, List<String> columns, Map<String, Integer> mapping) {
        moved(
                jdbc.sql("""
                        UPDATE core.import SET state = 'MAPPED', table_name = :table, source = :source,
                            columns = :columns, mapping = :mapping::jsonb, rows_total = 0, rows_done = 0, error = NULL,
                            mends = CASE WHEN table_name IS NOT DISTINCT FROM :table THEN mends ELSE '[]' END
                        WHERE id = :id AND state IN ('UPLOADED', 'CHECKED', 'FAILED')""")
                        .param("id", id.value())
                        .param("table", table)
                        .param("source", source)
                        .param("columns", columns.toArray(String[]::new))
                        .param("mapping", json.writeValueAsString(mapping))
                        .update(),
                id);
    }

    void mend(ImportId id, List<Mend> mends) {
        moved(
                jdbc.sql("UPDATE core.import SET mends = :mends::jsonb WHERE id = :id AND state = 'CHECKED'")
                        .param("id", id.value())
                        .param("mends", json.writeValueAsString(mends))
                        .update(),
                id);
    }

    void move(ImportId id, ImportState from, ImportState to, Instant now) {
        moved(
                jdbc.sql("""
                        UPDATE core.import SET state = :to, error = NULL, rows_done = 0,
                            started_at = CASE WHEN :to = 'RUNNING' THEN :now ELSE started_at END
                        WHERE id = :id AND state = :from""")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", at(now))
                        .update(),
                id);
    }

    void undo(ImportId id, String actor, Instant now) {
        moved(
                jdbc.sql("""
                        UPDATE core.import SET state = 'UNDOING', error = NULL, rows_done = 0, undone_at = :now,
                            undone_by = :actor
                        WHERE id = :id AND state = 'DONE'""")
                        .param("id", id.value())
                        .param("actor", actor)
                        .param("now", at(now))
                        .update(),
                id);
    }

    void cancel(ImportId id, Instant now) {
        moved(jdbc.sql("""
                        UPDATE core.import SET state = 'CANCELLED', finished_at = :now
                        WHERE id = :id AND state IN ('UPLOADED', 'MAPPED', 'CHECKED', 'FAILED')""").param("id", id.value()).param("now", at(now)).update(), id);
    }

    void finish(ImportId id, ImportState from, ImportState to, Instant now) {
        moved(
                jdbc.sql("""
                        UPDATE core.import SET state = :to, rows_done = rows_total,
                            finished_at = CASE WHEN :to = 'DONE' THEN :now ELSE finished_at END
                        WHERE id = :id AND state = :from""")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", at(now))
                        .update(),
                id);
    }

    void fail(ImportId id, ImportState back, String error) {
        jdbc.sql("""
                        UPDATE core.import SET state = :back, error = :error
                        WHERE id = :id AND state IN ('MAPPED', 'RUNNING', 'UNDOING')""")
                .param("id", id.value())
                .param("back", back.name())
                .param("error", error)
                .update();
    }

    void undone(ImportId id, Undone undone) {
        jdbc.sql("UPDATE core.import SET undone_rows = :undone, kept_rows = :kept WHERE id = :id")
                .param("id", id.value())
                .param("undone", undone.undone())
                .param("kept", undone.kept())
                .update();
    }

    void progress(ImportId id, long done) {
        jdbc.sql("UPDATE core.import SET rows_done = :done WHERE id = :id")
                .param("id", id.value())
                .param("done", done)
                .update();
    }

    void shares(ImportId id, List<RegionShare> shares) {
        jdbc.sql("UPDATE core.import SET shares = :shares::jsonb WHERE id = :id")
                .param("id", id.value())
                .param("shares", json.writeValueAsString(shares))
                .update();
    }

    /** Counts the staged rows anew. */
    void recount(ImportId id) {
        jdbc.sql("""
                        UPDATE core.import i SET (rows_total, new_rows, changed_rows, same_rows, gone_rows,
                            problem_rows, warned_rows, elsewhere_rows) = (
                            SELECT count(*) FILTER (WHERE row_number > 0),
                                count(*) FILTER (WHERE outcome = 'NEW'),
                                count(*) FILTER (WHERE outcome = 'CHANGED'),
                                count(*) FILTER (WHERE outcome IN ('SAME', 'REPEATED')),
                                count(*) FILTER (WHERE outcome = 'GONE'),
                                count(*) FILTER (WHERE outcome = 'PROBLEM'),
                                count(*) FILTER (WHERE outcome IN ('NEW', 'CHANGED', 'SAME') AND problems IS NOT NULL),
                                count(*) FILTER (WHERE outcome = 'ELSEWHERE')
                            FROM core.import_row WHERE import_id = :id)
                        WHERE i.id = :id""").param("id", id.value()).update();
    }

    private static void moved(int rows, ImportId id) {
        if (rows == 0) {
            throw new ImportMovedOn(id.toString());
        }
    }

    private Import read(ResultSet row, int number) throws SQLException {
        var undoneBy = row.getString("undone_by");
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                ImportState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("sha256"),
                row.getString("table_name"),
                row.getString("source"),
                List.of((String[]) row.getArray("columns").getArray()),
                json.readValue(row.getString("mapping"), MAPPING),
                json.readValue(row.getString("mends"), MENDS),
                row.getLong("rows_total"),
                row.getLong("rows_done"),
                counts(row),
                json.readValue(row.getString("shares"), SHARES),
                row.getBoolean("ordered_by_ministry"),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                undoneBy == null ? null : new Undone(row.getLong("undone_rows"), row.getLong("kept_rows")),
                instant(row, "undone_at"),
                undoneBy,
                instant(row, "cleared_at"));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getLong("new_rows"),
                row.getLong("changed_rows"),
                row.getLong("same_rows"),
                row.getLong("gone_rows"),
                row.getLong("problem_rows"),
                row.getLong("warned_rows"),
                row.getLong("elsewhere_rows"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
