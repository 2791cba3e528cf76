package kr.ieum.industry.allocation;

import java.util.List;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.industry.allocation.engine.FormerTerms;
import kr.ieum.policy.RuleVersion;

/**
 * What the rules say of a year's allocation.
 *
 * @param former the rule before the policy with its last values
 * @param rules the versions that the allocation is computed under
 * @param formerRules those of the former one
 */
public record YearTerms(
        int year, AllocationTerms allocation, FormerTerms former, List<RuleVersion> rules, List<RuleVersion> formerRules) {

    public YearTerms {
        rules = List.copyOf(rules);
        formerRules = List.copyOf(formerRules);
    }
}
