package kr.ieum.industry.classification;

import java.util.Optional;
import kr.ieum.policy.Policy;
import org.springframework.stereotype.Component;

/** The rules a run was computed under, whatever holds now. */
@Component
class RulesOfRuns {

    private final RunStore runs;
    private final Policy policy;

    RulesOfRuns(RunStore runs, Policy policy) {
        this.runs = runs;
        this.policy = policy;
    }

    FormulaRules of(RunId id) {
        return FormulaRules.of(runs.rulesOf(id).stream()
                .map(policy::version)
                .flatMap(Optional::stream)
                .toList());
    }
}
