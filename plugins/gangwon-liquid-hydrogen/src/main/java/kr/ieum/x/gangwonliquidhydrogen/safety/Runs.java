package kr.ieum.x.gangwonliquidhydrogen.safety;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where runs and their results are kept. */
@Component
class Runs {

    private static final String SEEN = """
        SELECT r.id, r.template_id, r.template_name, r.site, r.day, r.inspector_id, r.inspector, r.signed_by, r.signed_at,
            r.remark, r.version, r.changed_at, r.changed_by, count(e.position) AS items, count(e.finding) AS answered,
            count(*) FILTER (WHERE e.finding = 'UNFIT') AS unfit
        FROM checklist_run r LEFT JOIN checklist_result e ON e.run_id = r.id WHERE r.removed_at IS NULL
        """;
    private static final String FOUND =
            " AND (:words = '' OR position(lower(:words) IN lower(r.site || ' ' || r.template_name || ' ' ||"
                    + " r.inspector)) > 0)";
    private static final Map<String, String> COLUMNS =
            Map.of("site", "r.site", "template", "r.template_name", "day", "r.day", "inspector", "r.inspector");

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Run> page(String words, Slice slice) {
        return jdbc.sql(SEEN + FOUND + " GROUP BY r.id" + slice.sql(COLUMNS, "r.day DESC, r.id DESC"))
                .param("words", words.strip())
                .query(Rows.of(Run.class))
                .list();
    }

    int count(String words) {
        return jdbc.sql("SELECT count(*) FROM checklist_run r WHERE r.removed_at IS NULL" + FOUND)
                .param("words", words.strip())
                .query(Integer.class)
                .single();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql(SEEN + " AND r.id = :id GROUP BY r.id")
                .param("id", id)
                .query(Rows.of(Run.class))
                .optional();
    }

    /**
     * The run as it is, held until the transaction ends, so that none is signed while a result is written.
     *
     * @throws Refused when it has been removed
     */
    Run hold(UUID id) {
        jdbc.sql("SELECT id FROM checklist_run WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(Gone::new);
    }

    /** Begins with a copy of the template's items. */
    UUID begin(Template template, String site, LocalDate day, Stamp stamp) {
        var run = jdbc.sql("""
            INSERT INTO checklist_run (template_id, template_name, site, day, inspector_id, inspector, changed_at,
                changed_by)
            VALUES (:template, :name, :site, :day, :person, :by, :at, :by) RETURNING id\
            """)
                .param("template", template.id())
                .param("name", template.name())
                .param("site", site)
                .param("day", day)
                .param("person", stamp.id())
                .param("at", stamp.at())
                .param("by", stamp.by())
                .query(UUID.class)
                .single();
        jdbc.sql("""
            INSERT INTO checklist_result (run_id, position, item, required, note, basis)
            SELECT :run, row_number() OVER (ORDER BY position, id), item, required, note, basis
            FROM checklist_item WHERE template_id = :template AND removed_at IS NULL\
            """).param("run", run).param("template", template.id()).update();
        return run;
    }

    List<Result> results(UUID run) {
        return jdbc.sql("""
            SELECT run_id, position, item, required, note, basis, finding, remark, measure, due, version
            FROM checklist_result WHERE run_id = :run ORDER BY position\
            """).param("run", run).query(Rows.of(Result.class)).list();
    }

    int answer(Result seen, int version, Answer answer) {
        return jdbc.sql("""
            UPDATE checklist_result SET finding = :finding, remark = :remark, measure = :measure,
                due = CAST(:due AS date), version = version + 1
            WHERE run_id = :run AND position = :position AND version = :version\
            """)
                .param("run", seen.runId())
                .param("position", seen.position())
                .param("version", version)
                .param("finding", answer.finding().name())
                .param("remark", answer.remark())
                .param("measure", answer.measure())
                .param("due", answer.due())
                .update();
    }

    void sign(UUID run, String remark, Stamp stamp) {
        jdbc.sql("""
            UPDATE checklist_run SET signed_id = :person, signed_by = :by, signed_at = :at, remark = :remark,
                version = version + 1, changed_at = :at, changed_by = :by WHERE id = :run\
            """)
                .param("run", run)
                .param("remark", remark)
                .param("person", stamp.id())
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    void remove(UUID run, Stamp stamp) {
        jdbc.sql("UPDATE checklist_run SET removed_at = :at, version = version + 1 WHERE id = :run")
                .param("run", run)
                .param("at", stamp.at())
                .update();
    }

    void restore(UUID run) {
        jdbc.sql("UPDATE checklist_run SET removed_at = NULL, version = version + 1 WHERE id = :run")
                .param("run", run)
                .update();
    }
}
