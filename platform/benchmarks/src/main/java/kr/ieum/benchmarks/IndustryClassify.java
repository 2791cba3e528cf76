package kr.ieum.benchmarks;

import java.util.concurrent.locks.LockSupport;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.classification.Classifications;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunId;
import kr.ieum.industry.classification.RunPhase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A run over all firms of the largest region that classifies, from the order to the last row; told for 100,000 firms. */
@Component
class IndustryClassify implements Benchmark {

    private static final Logger log = LoggerFactory.getLogger(IndustryClassify.class);
    private static final String REGION = "busan";
    private static final double FIRMS = 100_000;
    private static final double GOAL = 10_000;
    private static final long LOOK_EVERY = 20_000_000;

    private final Classifications classifications;
    private final FirmYears years;
    private final Superuser superuser;

    IndustryClassify(Classifications classifications, FirmYears years, Superuser superuser) {
        this.classifications = classifications;
        this.years = years;
        this.superuser = superuser;
    }

    @Override
    public String name() {
        return "industry.classify";
    }

    @Override
    public Finding measure() {
        years.load();
        run();
        var value = Samples.median(0, 3, this::run);
        return Finding.atMost(GOAL, value, "ms", "100,000 firms ≤ 10 s");
    }

    private double run() {
        return CurrentUser.callAs(Users.officerOf(REGION), () -> {
            var start = System.nanoTime();
            var run = over(classifications.order());
            var milliseconds = (System.nanoTime() - start) / 1e6;
            log.info("{} firms in {} ms", run.done(), Math.round(milliseconds));
            superuser
                    .jdbc()
                    .sql("DELETE FROM core.classification_run WHERE id = :id")
                    .param("id", run.id().value())
                    .update();
            return milliseconds * FIRMS / run.done();
        });
    }

    private Run over(RunId id) {
        var run = classifications.get(id);
        while (run.phase().isAtWork()) {
            LockSupport.parkNanos(LOOK_EVERY);
            run = classifications.get(id);
        }
        if (run.phase() != RunPhase.READY) {
            throw new IllegalStateException("the run is " + run.phase());
        }
        return run;
    }
}
