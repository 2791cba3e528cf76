package kr.ieum.policy;

/** Whether a value can be what a rule says. */
final class RuleCheck {

    private RuleCheck() {}

    static boolean fits(Rule rule, RuleValue value) {
        if (value.kind() != rule.kind()) {
            return false;
        }
        return switch (value) {
            case RuleValue.Number single -> rule.unit().allows(single.number());
            case RuleValue.Table table ->
                !table.numbers().isEmpty() && table.numbers().values().stream().allMatch(rule.unit()::allows);
            case RuleValue.Members set -> !set.keys().isEmpty();
        };
    }
}
