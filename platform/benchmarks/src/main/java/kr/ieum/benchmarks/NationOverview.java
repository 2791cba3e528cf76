package kr.ieum.benchmarks;

import kr.ieum.identity.CurrentUser;
import kr.ieum.nation.Measure;
import kr.ieum.nation.NationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ministry's overview over all tenants; counting itself runs in the background and is logged. */
@Component
class NationOverview implements Benchmark {

    private static final Logger log = LoggerFactory.getLogger(NationOverview.class);
    private static final double GOAL = 100;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 100;

    private final NationService nation;

    NationOverview(NationService nation) {
        this.nation = nation;
    }

    @Override
    public String name() {
        return "nation.overview";
    }

    @Override
    public Finding measure() {
        return CurrentUser.callAs(Users.ministry(), () -> {
            log.info("counting the country took {} ms", Math.round(Samples.milliseconds(nation::recount)));
            var p95 = Samples.quantile(
                    0.95, WARM_UP, ROUNDS, () -> Samples.milliseconds(() -> nation.count(Measure.FIRMS)));
            return Finding.atMost(GOAL, p95, "ms", "p95 ≤ 100 ms, 1 M firms in 17 tenants");
        });
    }
}
