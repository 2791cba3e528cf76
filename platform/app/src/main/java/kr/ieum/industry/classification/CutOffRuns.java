package kr.ieum.industry.classification;

import java.time.Clock;
import java.time.Duration;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds runs that a stop of the system has cut off, at the next start and whenever one is ordered. Such a run has left
 * nothing; it is closed and its user told. What another node computes is left alone: that node holds the turn.
 */
@Component
class CutOffRuns {

    private static final Logger log = LoggerFactory.getLogger(CutOffRuns.class);

    /** A run waits a moment between being ordered and being taken up. */
    private static final Duration TO_BEGIN = Duration.ofMinutes(1);

    private final RunStore runs;
    private final RunNews news;
    private final Regions regions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CutOffRuns(RunStore runs, RunNews news, Regions regions, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.news = news;
        this.regions = regions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void closeAll() {
        regions.all().forEach(region -> Tenancy.runAs(region.id(), this::close));
    }

    /** Closes the run of the current tenant that nobody computes any more. */
    void close() {
        transaction.executeWithoutResult(status -> runs.atWork()
                .filter(run -> run.phase() == RunPhase.COMPUTING
                        || run.orderedAt().plus(TO_BEGIN).isBefore(clock.instant()))
                .filter(run -> runs.takeTurn())
                .filter(run -> runs.move(run.id(), run.phase(), RunPhase.CUT_OFF))
                .ifPresent(run -> {
                    news.cutOff(run);
                    log.warn("run {} was cut off and is discarded", run.id());
                }));
    }
}
