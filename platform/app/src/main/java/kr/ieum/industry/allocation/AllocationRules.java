package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kr.ieum.industry.RegionOrder;
import kr.ieum.industry.RuleUnreadable;
import kr.ieum.industry.YearRules;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.industry.allocation.engine.FormerTerms;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Reads from the rules what a year is allocated under: those that hold on its first of January. */
@Component
public class AllocationRules {

    private static final Set<String> ROUNDING = Set.of("won-floor", "left-won-by-code");

    private final Policy policy;
    private final RegionOrder order;

    AllocationRules(Policy policy, RegionOrder order) {
        this.policy = policy;
        this.order = order;
    }

    /**
     * @throws kr.ieum.policy.NoRule when a rule does not hold yet
     * @throws RuleUnreadable when a rule says what the engine does not know
     */
    public YearTerms of(int year) {
        var rules = YearRules.of(policy, order, year);
        var terms = allocation(rules);
        var ruled = rules.read();
        var former = former(rules, terms.members());
        return new YearTerms(
                year,
                terms,
                former,
                ruled,
                rules.read().stream()
                        .filter(version -> !ruled.contains(version))
                        .toList());
    }

    private static AllocationTerms allocation(YearRules rules) {
        var ratio = rules.get("allocation.incentive-ratio").number();
        var total = rules.get("allocation.total");
        var members = rules.regions("allocation.members");
        var counts = rules.byGrade("allocation.grade-count", BigDecimal::intValueExact);
        var amounts = rules.byGrade("allocation.grade-amount", BigDecimal::longValueExact);
        var weights = rules.byGrade("allocation.grade-weights", Function.identity());
        requireKnown(rules.get("allocation.rounding"));
        requireNoneNegative(rules.get("allocation.grade-amount"));
        requireNoneNegative(rules.get("allocation.grade-weights"));
        return new AllocationTerms(notNegative(total), ratio, members, counts, amounts, weights);
    }

    private static FormerTerms former(YearRules rules, List<TenantId> members) {
        return new FormerTerms(
                won(rules.get("allocation.former-base")),
                rules.byGrade("allocation.former-adjustment", BigDecimal::longValueExact),
                members);
    }

    private static void requireKnown(RuleVersion rounding) {
        if (!rounding.members().equals(ROUNDING)) {
            throw new RuleUnreadable(rounding, String.join(", ", rounding.members()));
        }
    }

    private static void requireNoneNegative(RuleVersion version) {
        version.table().values().stream()
                .filter(number -> number.signum() < 0)
                .findFirst()
                .ifPresent(number -> {
                    throw new RuleUnreadable(version, number.toPlainString());
                });
    }

    private static long notNegative(RuleVersion version) {
        var won = won(version);
        if (won < 0) {
            throw new RuleUnreadable(version, version.number().toPlainString());
        }
        return won;
    }

    private static long won(RuleVersion version) {
        return version.number().longValueExact();
    }
}
