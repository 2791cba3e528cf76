package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.industry.RegionOrder;
import kr.ieum.industry.RuleUnreadable;
import kr.ieum.industry.YearRules;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import org.springframework.stereotype.Component;

/** Reads from the rules what the results for a year are measured and graded under: those of its first of January. */
@Component
class AchievementRules {

    private final Policy policy;
    private final RegionOrder order;

    AchievementRules(Policy policy, RegionOrder order) {
        this.policy = policy;
        this.order = order;
    }

    ScoringTerms of(int year) {
        var rules = YearRules.of(policy, order, year);
        var weights = indicators(rules.get("achievement.weights"));
        var zero = indicators(rules.get("achievement.zero-marks"));
        var full = rules.get("achievement.full-marks");
        var counts = rules.byGrade("allocation.grade-count", BigDecimal::intValueExact);
        var shares = rules.byGrade("achievement.rest-shares", Function.identity());
        var lag = rules.get("achievement.figures-lag").whole();
        var members = rules.regions("allocation.members");
        var terms = new ScoringTerms(
                year, year - lag, members, weights, zero, indicators(full), counts, shares, rules.read());
        requireScale(terms, full);
        return terms;
    }

    /** Percent below which a proposed grade has to be looked at. */
    BigDecimal leastConfidence(int year) {
        return policy.on("achievement.least-confidence", LocalDate.of(year, 1, 1))
                .number();
    }

    private static Map<Indicator, BigDecimal> indicators(RuleVersion version) {
        var table = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        version.table()
                .forEach((key, number) ->
                        table.put(Indicator.of(key).orElseThrow(() -> new RuleUnreadable(version, key)), number));
        return table;
    }

    /** Whatever is weighed needs a value that earns all above one that earns nothing. */
    private static void requireScale(ScoringTerms terms, RuleVersion full) {
        terms.weights().forEach((indicator, weight) -> {
            var least = terms.zero().get(indicator);
            var most = terms.full().get(indicator);
            if (weight.signum() < 0 || least == null || most == null || least.compareTo(most) >= 0) {
                throw new RuleUnreadable(full, indicator.key());
            }
        });
    }
}
