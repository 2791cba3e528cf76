package kr.ieum.policy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Whether a value can be what a rule says. */
final class RuleCheck {

    private static final int MOST_KEYS = 100;
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9-]{0,40}";

    private RuleCheck() {}

    /** What is wrong, if anything; whether keys have names, the caller knows. */
    static Optional<BadRule.Reason> problem(Rule rule, RuleValue value) {
        if (value.kind() != rule.kind()) {
            return Optional.of(BadRule.Reason.KIND);
        }
        return switch (value) {
            case RuleValue.Figure single -> problemOf(rule.unit(), single.number());
            case RuleValue.Table table ->
                areKeys(table.keys())
                        ? table.numbers().values().stream()
                                .flatMap(number -> problemOf(rule.unit(), number).stream())
                                .findFirst()
                                .or(() -> problemOfTotal(rule, table))
                                .or(() -> problemOfDay(table))
                        : Optional.of(BadRule.Reason.KEYS);
            case RuleValue.Members set -> areKeys(set.keys()) ? Optional.empty() : Optional.of(BadRule.Reason.KEYS);
        };
    }

    private static Optional<BadRule.Reason> problemOf(Unit unit, BigDecimal number) {
        return unit.allows(number) ? Optional.empty() : Optional.of(BadRule.Reason.UNIT);
    }

    private static Optional<BadRule.Reason> problemOfTotal(Rule rule, RuleValue.Table table) {
        var total = rule.total();
        return total == null || table.sum().compareTo(total) == 0
                ? Optional.empty()
                : Optional.of(BadRule.Reason.TOTAL);
    }

    private static Optional<BadRule.Reason> problemOfDay(RuleValue.Table table) {
        return table.namesDayOfYear() && table.dayOfYear().isEmpty()
                ? Optional.of(BadRule.Reason.DAY_OF_YEAR)
                : Optional.empty();
    }

    private static boolean areKeys(Set<String> keys) {
        return !keys.isEmpty() && keys.size() <= MOST_KEYS && keys.stream().allMatch(key -> key.matches(KEY));
    }
}
