package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where rounds are kept. */
@Component
class Rounds {

    private static final String SEEN = """
        SELECT r.id, r.name, r.closes_on, r.state, r.note, r.version, r.changed_at, r.changed_by,
            (SELECT count(DISTINCT d.firm_id) FROM purchase_demand d
                WHERE d.round_id = r.id AND d.removed_at IS NULL) AS firms
        FROM purchase_round r WHERE r.removed_at IS NULL
        """;
    private static final String FOUND = " AND (:words = '' OR position(lower(:words) IN lower(r.name)) > 0)"
            + " AND (:state = '' OR r.state = :state)";
    private static final Map<String, String> COLUMNS =
            Map.of("name", "r.name", "closes", "r.closes_on", "state", "r.state", "firms", "firms");

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> page(RoundSearch search, Slice slice) {
        return narrowed(SEEN + FOUND + slice.sql(COLUMNS, "r.closes_on DESC, r.id DESC"), search)
                .query(Rows.of(Round.class))
                .list();
    }

    int count(RoundSearch search) {
        return narrowed("SELECT count(*) FROM purchase_round r WHERE r.removed_at IS NULL" + FOUND, search)
                .query(Integer.class)
                .single();
    }

    /** Those that still take demands although their closing day has passed. */
    List<Round> overdue(LocalDate today) {
        return jdbc.sql(SEEN + " AND r.state = 'COLLECTING' AND r.closes_on < :today ORDER BY r.closes_on, r.id")
                .param("today", today)
                .query(Rows.of(Round.class))
                .list();
    }

    Optional<Round> find(UUID id) {
        return jdbc.sql(SEEN + " AND r.id = :id")
                .param("id", id)
                .query(Rows.of(Round.class))
                .optional();
    }

    Optional<Round> named(String name) {
        return jdbc.sql(SEEN + " AND r.name = :name")
                .param("name", name)
                .query(Rows.of(Round.class))
                .optional();
    }

    /**
     * The round as it is, held until the transaction ends: two people cannot lead it to different states.
     *
     * @throws Refused when it has been removed
     */
    Round hold(UUID id) {
        jdbc.sql("SELECT id FROM purchase_round WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(Gone::new);
    }

    /** Nothing when the name is taken. */
    Optional<UUID> add(RoundData data, Stamp stamp) {
        return written("""
            INSERT INTO purchase_round (name, closes_on, note, changed_at, changed_by)
            VALUES (:name, :closesOn, :note, :at, :by) ON CONFLICT DO NOTHING RETURNING id\
            """, data, stamp).query(UUID.class).optional();
    }

    void change(UUID id, RoundData data, Stamp stamp) {
        written("""
            UPDATE purchase_round SET name = :name, closes_on = :closesOn, note = :note,
                version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id\
            """, data, stamp).param("id", id).update();
    }

    void lead(UUID id, RoundState state, String reason, Stamp stamp) {
        jdbc.sql("""
            UPDATE purchase_round SET state = :state, version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id\
            """)
                .param("id", id)
                .param("state", state.name())
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
        log(id, state, reason, stamp);
    }

    void log(UUID id, RoundState state, String reason, Stamp stamp) {
        jdbc.sql("""
            INSERT INTO purchase_step (round_id, state, reason, made_at, made_by)
            VALUES (:id, :state, :reason, :at, :by)\
            """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    List<Step> steps(UUID id) {
        return jdbc.sql("""
            SELECT state, reason AS words, made_at, made_by FROM purchase_step
            WHERE round_id = :id ORDER BY made_at, id\
            """).param("id", id).query(Rows.of(Step.class)).list();
    }

    int remove(UUID id, int version, Stamp stamp) {
        return jdbc.sql("""
            UPDATE purchase_round SET removed_at = :at, version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id AND version = :version AND removed_at IS NULL\
            """)
                .param("id", id)
                .param("version", version)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    int restore(UUID id) {
        return jdbc.sql("""
            UPDATE purchase_round SET removed_at = NULL, version = version + 1
            WHERE id = :id AND NOT EXISTS (SELECT FROM purchase_round o
                WHERE o.name = purchase_round.name AND o.removed_at IS NULL)\
            """).param("id", id).update();
    }

    private StatementSpec written(String sql, RoundData data, Stamp stamp) {
        return jdbc.sql(sql)
                .param("name", data.name())
                .param("closesOn", data.closesOn())
                .param("note", data.note())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }

    private StatementSpec narrowed(String sql, RoundSearch search) {
        var state = search.state();
        return jdbc.sql(sql).param("words", search.words().strip()).param("state", state == null ? "" : state.name());
    }
}
