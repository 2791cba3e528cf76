package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures of signed runs, and when they were done. */
@Component
class Measures {

    private static final String FROM = """
        FROM checklist_result e JOIN checklist_run r ON r.id = e.run_id
            LEFT JOIN checklist_measure_done m ON m.run_id = e.run_id AND m.position = e.position
        WHERE e.finding = 'UNFIT' AND r.signed_at IS NOT NULL AND (:all OR m.done_on IS NULL)
        """;
    private static final Map<String, String> COLUMNS =
            Map.of("site", "r.site", "item", "e.item", "due", "e.due", "day", "r.day");

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that are due first come first.
     *
     * @param all whether those that are done are wanted as well
     */
    List<Measure> page(boolean all, Slice slice) {
        return jdbc.sql("SELECT e.run_id, e.position, r.site, r.day, e.item, e.measure, e.due, m.done_on,"
                        + " m.made_by AS done_by, m.words AS done_words " + FROM
                        + slice.sql(COLUMNS, "e.due, r.site, e.run_id, e.position"))
                .param("all", all)
                .query(Rows.of(Measure.class))
                .list();
    }

    int count(boolean all) {
        return jdbc.sql("SELECT count(*) " + FROM)
                .param("all", all)
                .query(Integer.class)
                .single();
    }

    int overdue(LocalDate today) {
        return jdbc.sql("SELECT count(*) " + FROM + " AND e.due < :today")
                .param("all", false)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Whether nobody has said so before. */
    boolean done(UUID run, int position, LocalDate day, String words, Stamp stamp) {
        return jdbc.sql("""
            INSERT INTO checklist_measure_done (run_id, position, done_on, words, made_at, made_by)
            VALUES (:run, :position, :day, :words, :at, :by) ON CONFLICT DO NOTHING\
            """)
                        .param("run", run)
                        .param("position", position)
                        .param("day", day)
                        .param("words", words)
                        .param("at", stamp.at())
                        .param("by", stamp.by())
                        .update()
                == 1;
    }

    void open(UUID run, int position) {
        jdbc.sql("DELETE FROM checklist_measure_done WHERE run_id = :run AND position = :position")
                .param("run", run)
                .param("position", position)
                .update();
    }
}
