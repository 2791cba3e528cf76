package kr.ieum.policy;

import java.math.BigDecimal;

/** Whether a value can be what a rule says. */
final class RuleCheck {

    private static final int MOST_KEYS = 100;
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9-]{0,40}";

    private RuleCheck() {}

    static boolean fits(Rule rule, RuleValue value) {
        if (value.kind() != rule.kind()) {
            return false;
        }
        return switch (value) {
            case RuleValue.Number single -> rule.unit().allows(single.number());
            case RuleValue.Table table ->
                areKeys(table.numbers().keySet())
                        && table.numbers().values().stream().allMatch(rule.unit()::allows)
                        && addsUp(rule, table);
            case RuleValue.Members set -> areKeys(set.keys());
        };
    }

    private static boolean addsUp(Rule rule, RuleValue.Table table) {
        var total = rule.total();
        return total == null
                || table.numbers().values().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(total)
                        == 0;
    }

    private static boolean areKeys(java.util.Set<String> keys) {
        return !keys.isEmpty()
                && keys.size() <= MOST_KEYS
                && keys.stream().allMatch(key -> key.matches(KEY));
    }
}
