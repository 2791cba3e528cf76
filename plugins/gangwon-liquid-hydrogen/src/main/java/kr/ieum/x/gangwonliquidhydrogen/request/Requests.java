package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import kr.ieum.x.gangwonliquidhydrogen.page.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where requests are kept. */
@Component
class Requests {

    private static final String SEEN = "SELECT id, kind, firm_id, firm_name, title, year, asked, granted, starts_on,"
            + " ends_before, note, state, version, changed_at, changed_by FROM support_request WHERE removed_at IS NULL";
    private static final String FOUND = " AND desk = :desk"
            + " AND (:words = '' OR position(lower(:words) IN lower(title || ' ' || firm_name)) > 0)"
            + " AND (:kind = '' OR kind = :kind) AND (:state = '' OR state = :state)";
    private static final Map<String, String> COLUMNS = Map.of(
            "title",
            "title",
            "firm",
            "firm_name",
            "kind",
            "kind",
            "year",
            "year",
            "asked",
            "asked",
            "granted",
            "granted",
            "state",
            "state");

    private final JdbcClient jdbc;

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Request> page(RequestSearch search, Slice slice) {
        return narrowed(SEEN + FOUND + slice.sql(COLUMNS, "year DESC, id DESC"), search)
                .query(Rows.of(Request.class))
                .list();
    }

    int count(RequestSearch search) {
        return narrowed("SELECT count(*) FROM support_request WHERE removed_at IS NULL" + FOUND, search)
                .query(Integer.class)
                .single();
    }

    /** How many were selected in the year, and from how many firms. */
    Selected selected(int year) {
        return jdbc.sql("""
            SELECT count(*) AS requests, count(DISTINCT firm_id) AS firms FROM support_request
            WHERE removed_at IS NULL AND year = :year AND granted IS NOT NULL\
            """).param("year", year).query(Rows.of(Selected.class)).single();
    }

    Optional<Request> find(UUID id) {
        return jdbc.sql(SEEN + " AND id = :id")
                .param("id", id)
                .query(Rows.of(Request.class))
                .optional();
    }

    /**
     * The request as it is, held until the transaction ends.
     *
     * @throws Refused when it has been removed
     */
    Request hold(UUID id) {
        return jdbc.sql(SEEN + " AND id = :id FOR UPDATE")
                .param("id", id)
                .query(Rows.of(Request.class))
                .optional()
                .orElseThrow(Gone::new);
    }

    UUID add(RequestData data, Stamp stamp) {
        return written("""
            INSERT INTO support_request (kind, desk, firm_id, firm_name, title, year, asked, starts_on,
                ends_before, note, changed_at, changed_by)
            VALUES (:kind, :desk, :firm, :firmName, :title, :year, :asked, :starts, :ends, :note, :at, :by)
            RETURNING id\
            """, data, stamp).query(UUID.class).single();
    }

    void change(UUID id, RequestData data, Stamp stamp) {
        written("""
            UPDATE support_request SET kind = :kind, desk = :desk, firm_id = :firm, firm_name = :firmName,
                title = :title, year = :year, asked = :asked, starts_on = :starts, ends_before = :ends,
                note = :note, version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id\
            """, data, stamp).param("id", id).update();
    }

    void lead(UUID id, RequestState state, @Nullable Long granted, Stamp stamp) {
        jdbc.sql("""
            UPDATE support_request SET state = :state, granted = CAST(:granted AS bigint), version = version + 1,
                changed_at = :at, changed_by = :by WHERE id = :id\
            """)
                .param("id", id)
                .param("state", state.name())
                .param("granted", granted)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    void remove(UUID id, Stamp stamp) {
        jdbc.sql("UPDATE support_request SET removed_at = :at, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("at", stamp.at())
                .update();
    }

    void restore(UUID id) {
        jdbc.sql("UPDATE support_request SET removed_at = NULL, version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    void log(UUID id, RequestState state, String words, Stamp stamp) {
        jdbc.sql("""
            INSERT INTO support_step (request_id, state, words, made_at, made_by)
            VALUES (:id, :state, :words, :at, :by)\
            """)
                .param("id", id)
                .param("state", state.name())
                .param("words", words)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    List<Step> steps(UUID id) {
        return jdbc.sql("""
            SELECT state, words, made_at, made_by FROM support_step
            WHERE request_id = :id ORDER BY made_at, id\
            """).param("id", id).query(Rows.of(Step.class)).list();
    }

    private StatementSpec written(String sql, RequestData data, Stamp stamp) {
        return jdbc.sql(sql)
                .param("kind", data.kind().name())
                .param("desk", data.kind().desk().name())
                .param("firm", data.firmId())
                .param("firmName", data.firmName())
                .param("title", data.title())
                .param("year", data.year())
                .param("asked", data.asked())
                .param("starts", data.startsOn())
                .param("ends", data.endsBefore())
                .param("note", data.note())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }

    private StatementSpec narrowed(String sql, RequestSearch search) {
        var kind = search.kind();
        var state = search.state();
        return jdbc.sql(sql)
                .param("desk", search.desk().name())
                .param("words", search.words().strip())
                .param("kind", kind == null ? "" : kind.name())
                .param("state", state == null ? "" : state.name());
    }
}
