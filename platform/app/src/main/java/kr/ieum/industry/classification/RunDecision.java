package kr.ieum.industry.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Moved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes a decided run the classes of the region's firms, within the step that decides it and with three statements however
 * many they are. A firm whose class somebody decided alone meanwhile is left as it is.
 */
@Component
class RunDecision {

    private static final Logger log = LoggerFactory.getLogger(RunDecision.class);

    /** A class lasts a day at least, so that what was decided first stays in the history. */
    private static final String JUDGED = """
            CREATE TEMPORARY TABLE judged_firm ON COMMIT DROP AS
            SELECT r.company_id, CASE r.change WHEN 'LEAVE' THEN NULL ELSE COALESCE(r.adjusted, r.proposed) END AS class,
                p.since, GREATEST(CAST(:today AS date), p.since + 1) AS day, a.reason, a.evidence_kind, a.evidence
            FROM core.classification_row r
            LEFT JOIN core.firm_class p ON p.tenant_id = r.tenant_id AND p.company_id = r.company_id
                AND p.until IS NULL
            LEFT JOIN LATERAL (
                SELECT reason, evidence_kind, evidence FROM core.classification_adjustment a
                WHERE r.adjusted IS NOT NULL AND a.tenant_id = r.tenant_id AND a.run_id = r.run_id
                    AND a.company_id = r.company_id
                ORDER BY a.id DESC LIMIT 1) a ON true
            WHERE r.run_id = :run AND r.change IN ('ENTER', 'RISE', 'FALL', 'LEAVE')
                AND r.present IS NOT DISTINCT FROM p.class""";

    private static final String END = """
            UPDATE core.firm_class p SET until = j.day FROM judged_firm j
            WHERE p.company_id = j.company_id AND p.since = j.since AND p.until IS NULL""";

    private static final String BEGIN = """
            INSERT INTO core.firm_class (company_id, since, class, reason, evidence_kind, evidence, run_id, decided_by,
                decided_at)
            SELECT company_id, day, class, COALESCE(reason, :reason), evidence_kind, evidence, :run, :by, :now
            FROM judged_firm WHERE class IS NOT NULL""";

    private final LifeCycles cycles;
    private final LifeCycle<RunState> cycle;
    private final RunStore runs;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunDecision(
            LifeCycles cycles, LifeCycle<RunState> classificationCycle, RunStore runs, JdbcClient jdbc, Clock clock) {
        this.cycles = cycles;
        this.cycle = classificationCycle;
        this.runs = runs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void follow(Moved moved) {
        if (!moved.kind().equals(cycle.kind())) {
            return;
        }
        switch (RunState.valueOf(moved.to())) {
            case DECIDED -> decide(moved.subject());
            case DISCARDED -> runs.removeRows(moved.subject());
            case COMPUTED, IN_REVIEW -> {}
        }
    }

    private void decide(UUID run) {
        jdbc.sql(JUDGED).param("today", LocalDate.now(clock)).param("run", run).update();
        var ended = jdbc.sql(END).update();
        var begun = jdbc.sql(BEGIN)
                .param("reason", reason(run))
                .param("run", run)
                .param("by", CurrentUser.get().name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        log.info("a run was decided: {} classes ended, {} begun", ended, begun);
    }

    /** What was written with the step. */
    private String reason(UUID run) {
        var reason = cycles.history(cycle, run).getLast().reason();
        if (reason == null) {
            throw new IllegalStateException("a decision without a reason");
        }
        return reason;
    }
}
