package kr.ieum.benchmarks;

import java.math.BigDecimal;
import java.util.Map;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.WhatIf;
import org.springframework.stereotype.Component;

/** Whom other thresholds would move, counted over all regions that classify. */
@Component
class IndustryWhatIf implements Benchmark {

    private static final double GOAL = 5_000;

    private final WhatIf whatIf;
    private final FirmYears years;

    IndustryWhatIf(WhatIf whatIf, FirmYears years) {
        this.whatIf = whatIf;
        this.years = years;
    }

    @Override
    public String name() {
        return "industry.whatif";
    }

    @Override
    public Finding measure() {
        years.load();
        return CurrentUser.callAs(Users.ministry(), () -> {
            var formula = whatIf.rules().formula();
            var other = formula.with(
                    formula.weights(),
                    Map.of(FirmClass.CANDIDATE, BigDecimal.valueOf(30), FirmClass.LEADING, BigDecimal.valueOf(60)));
            var value = Samples.median(1, 5, () -> Samples.milliseconds(() -> whatIf.compare(other)));
            return Finding.atMost(GOAL, value, "ms", "≤ 5 s, 1 M firms in 17 tenants");
        });
    }
}
