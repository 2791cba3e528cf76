package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import kr.ieum.x.gangwonliquidhydrogen.page.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where permits are kept. */
@Component
class Permits {

    private static final String SEEN =
            "SELECT id, title, kind, firm_id, firm_name, site, number, not_moved, granted_on, rule, starts_on, years,"
                    + " ends_before, extension_asked_on, extension_before, outcome, outcome_on, note, version, changed_at,"
                    + " changed_by FROM permit WHERE removed_at IS NULL";
    private static final String FOUND = " AND (:words = '' OR position(lower(:words) IN lower(title || ' ' || firm_name"
            + " || ' ' || site || ' ' || number)) > 0) AND (:kind = '' OR kind = :kind)"
            + " AND (CAST(:current AS boolean) IS NULL OR CAST(:current AS boolean) ="
            + " (coalesce(extension_before, ends_before) > :today AND coalesce(outcome_on, 'infinity') > :today))";
    private static final Map<String, String> COLUMNS = Map.of(
            "title", "title",
            "firm", "firm_name",
            "kind", "kind",
            "granted", "granted_on",
            "last", "coalesce(extension_before, ends_before)");

    private final JdbcClient jdbc;

    Permits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that end first come first. */
    List<Permit> page(PermitSearch search, LocalDate today, Slice slice) {
        var sql = SEEN + FOUND + slice.sql(COLUMNS, "coalesce(extension_before, ends_before), id");
        return narrowed(sql, search, today).query(Rows.of(Permit.class)).list();
    }

    int count(PermitSearch search, LocalDate today) {
        var sql = "SELECT count(*) FROM permit WHERE removed_at IS NULL" + FOUND;
        return narrowed(sql, search, today).query(Integer.class).single();
    }

    /** How many firms have a permit that is valid on the day. */
    int firms(LocalDate today) {
        var sql = "SELECT count(DISTINCT firm_id) FROM permit WHERE removed_at IS NULL AND starts_on <= :today" + FOUND;
        return narrowed(sql, new PermitSearch("", null, true), today)
                .query(Integer.class)
                .single();
    }

    /** How many permits are valid on the day. */
    int running(LocalDate today) {
        var sql = "SELECT count(*) FROM permit WHERE removed_at IS NULL AND starts_on <= :today" + FOUND;
        return narrowed(sql, new PermitSearch("", null, true), today)
                .query(Integer.class)
                .single();
    }

    Optional<Permit> find(UUID id) {
        return jdbc.sql(SEEN + " AND id = :id")
                .param("id", id)
                .query(Rows.of(Permit.class))
                .optional();
    }

    UUID add(PermitData data, String rule, Term term, Stamp stamp) {
        return written("""
            INSERT INTO permit (title, kind, firm_id, firm_name, site, number, not_moved, granted_on, rule,
                starts_on, years, ends_before, note, changed_at, changed_by)
            VALUES (:title, :kind, :firm, :firmName, :site, :number, :notMoved, :granted, :rule, :starts, :years,
                :ends, :note, :at, :by) RETURNING id\
            """, data, rule, term, stamp).query(UUID.class).single();
    }

    int change(UUID id, int version, PermitData data, String rule, Term term, Stamp stamp) {
        return written("""
            UPDATE permit SET title = :title, kind = :kind, firm_id = :firm, firm_name = :firmName, site = :site,
                number = :number, not_moved = :notMoved, granted_on = :granted, rule = :rule,
                starts_on = :starts, years = :years, ends_before = :ends, note = :note, version = version + 1,
                changed_at = :at, changed_by = :by
            WHERE id = :id AND version = :version AND removed_at IS NULL\
            """, data, rule, term, stamp)
                .param("id", id)
                .param("version", version)
                .update();
    }

    int ask(Permit seen, LocalDate day, Stamp stamp) {
        return set(seen, "extension_asked_on = :day", stamp).param("day", day).update();
    }

    int extend(Permit seen, LocalDate before, Stamp stamp) {
        return set(seen, "extension_before = :before", stamp)
                .param("before", before)
                .update();
    }

    int end(Permit seen, Outcome outcome, LocalDate day, Stamp stamp) {
        return set(seen, "outcome = :outcome, outcome_on = :day", stamp)
                .param("outcome", outcome.name())
                .param("day", day)
                .update();
    }

    int remove(Permit seen, Stamp stamp) {
        return set(seen, "removed_at = :at", stamp).update();
    }

    void restore(UUID id) {
        jdbc.sql("UPDATE permit SET removed_at = NULL, version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    void log(UUID id, String step, String words, Stamp stamp) {
        jdbc.sql("""
            INSERT INTO permit_step (permit_id, step, words, made_at, made_by)
            VALUES (:id, :step, :words, :at, :by)\
            """)
                .param("id", id)
                .param("step", step)
                .param("words", words)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    List<Step> steps(UUID id) {
        return jdbc.sql("""
            SELECT step AS state, words, made_at, made_by FROM permit_step
            WHERE permit_id = :id ORDER BY made_at, id\
            """).param("id", id).query(Rows.of(Step.class)).list();
    }

    /** Whether it has not been said before. */
    boolean isNews(UUID id, Phase phase, LocalDate until, Stamp stamp) {
        return jdbc.sql("""
            INSERT INTO permit_notice (permit_id, phase, until, told_at) VALUES (:id, :phase, :until, :at)
            ON CONFLICT DO NOTHING\
            """)
                        .param("id", id)
                        .param("phase", phase.name())
                        .param("until", until)
                        .param("at", stamp.at())
                        .update()
                == 1;
    }

    private StatementSpec set(Permit seen, String what, Stamp stamp) {
        return jdbc.sql("UPDATE permit SET " + what + ", version = version + 1, changed_at = :at, changed_by = :by"
                        + " WHERE id = :id AND version = :version AND removed_at IS NULL")
                .param("id", seen.id())
                .param("version", seen.version())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }

    private StatementSpec written(String sql, PermitData data, String rule, Term term, Stamp stamp) {
        return jdbc.sql(sql)
                .param("title", data.title())
                .param("kind", data.kind().name())
                .param("firm", data.firmId())
                .param("firmName", data.firmName())
                .param("site", data.site())
                .param("number", data.number())
                .param("notMoved", data.notMoved())
                .param("granted", data.grantedOn())
                .param("rule", rule)
                .param("starts", term.from())
                .param("years", data.years())
                .param("ends", term.to())
                .param("note", data.note())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }

    private StatementSpec narrowed(String sql, PermitSearch search, LocalDate today) {
        @Nullable PermitKind kind = search.kind();
        return jdbc.sql(sql)
                .param("words", search.words().strip())
                .param("kind", kind == null ? "" : kind.name())
                .param("current", search.current())
                .param("today", today);
    }
}
