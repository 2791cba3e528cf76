package kr.ieum.industry.classification;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import kr.ieum.industry.catalogue.RegionalIndustries;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Subject;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes a run in one transaction, piece by piece, so that a run that was cut off or cancelled has left nothing. How far
 * it is it tells in transactions of their own.
 */
@Component
class RunJob {

    private static final Logger log = LoggerFactory.getLogger(RunJob.class);

    private final RunStore runs;
    private final RunRows rows;
    private final RunNews news;
    private final RulesOfRuns rules;
    private final RegionalIndustries regional;
    private final LifeCycles cycles;
    private final LifeCycle<RunState> cycle;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;

    RunJob(
            RunStore runs,
            RunRows rows,
            RunNews news,
            RulesOfRuns rules,
            RegionalIndustries regional,
            LifeCycles cycles,
            LifeCycle<RunState> classificationCycle,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.rows = rows;
        this.news = news;
        this.rules = rules;
        this.regional = regional;
        this.cycles = cycles;
        this.cycle = classificationCycle;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Computes the run as the user who ordered it; does nothing when it is not wanted any more. */
    void work(RunId id) {
        try {
            transaction.executeWithoutResult(status -> {
                if (runs.takeTurn() && aside(() -> runs.move(id, RunPhase.QUEUED, RunPhase.COMPUTING))) {
                    compute(id);
                }
            });
        } catch (Unwanted cancelled) {
            log.info("run {} was cancelled while it was computed", id);
        } catch (RuntimeException failure) {
            log.error("run {} failed", id, failure);
            aside.executeWithoutResult(status -> fail(id));
        }
    }

    private void compute(RunId id) {
        var run = runs.find(id).orElseThrow();
        var formula = rules.of(id).formula();
        var industries = regional.scope(run.day());
        var scope = FirmScope.of(
                Set.of(Tenancy.current().value()), Map.of(Tenancy.current().value(), industries));
        aside.executeWithoutResult(status -> runs.keepIndustries(id, industries.names()));
        var firms = rows.firms(formula, scope);
        var done = 0;
        for (var piece : rows.pieces()) {
            tell(id, firms, done);
            done += rows.rate(run, formula, scope, piece);
        }
        rows.addOutside(id);
        tell(id, firms, done);
        if (!runs.move(id, RunPhase.COMPUTING, RunPhase.READY)) {
            throw new Unwanted();
        }
        cycles.open(cycle, new Subject(id.value(), news.title(run).ko(), RunPaths.run(id), null));
        news.ready(run);
        log.info("a run has scored {} firms", done);
    }

    private void fail(RunId id) {
        if (runs.move(id, RunPhase.COMPUTING, RunPhase.FAILED)) {
            runs.find(id).ifPresent(news::failed);
        }
    }

    private void tell(RunId id, int firms, int done) {
        if (!aside(() -> runs.progress(id, firms, done))) {
            throw new Unwanted();
        }
    }

    private boolean aside(BooleanSupplier step) {
        return Boolean.TRUE.equals(aside.execute(status -> step.getAsBoolean()));
    }

    /** Somebody cancelled the run. */
    private static final class Unwanted extends RuntimeException {}
}
