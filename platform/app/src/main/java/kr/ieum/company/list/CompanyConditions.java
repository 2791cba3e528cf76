package kr.ieum.company.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions that a list of firms meets, all of them at once; none: every firm of the tenant.
 *
 * @param values of each condition; any of them is enough
 */
public record CompanyConditions(Map<Condition, List<String>> values) {

    public static final CompanyConditions NONE = new CompanyConditions(Map.of());

    private static final int MOST_VALUES = 100;

    /** Leaves out what is blank or has no meaning: an address may be typed by hand. */
    public CompanyConditions {
        var admitted = new EnumMap<Condition, List<String>>(Condition.class);
        values.forEach((condition, given) -> {
            var fitting = given.stream()
                    .map(String::strip)
                    .filter(condition::admits)
                    .distinct()
                    .limit(condition.isChoice() ? MOST_VALUES : 1)
                    .toList();
            if (!fitting.isEmpty()) {
                admitted.put(condition, fitting);
            }
        });
        values = Collections.unmodifiableMap(admitted);
    }

    /** @param pairs keys of {@link Condition}, each with one value; other keys are left alone */
    public static CompanyConditions of(Map<String, String> pairs) {
        var lists = new HashMap<String, List<String>>();
        pairs.forEach((key, value) -> lists.put(key, List.of(value)));
        return ofParameters(lists);
    }

    /** @param parameters of an address, where the key of a condition may stand several times; other keys are left alone */
    public static CompanyConditions ofParameters(Map<String, List<String>> parameters) {
        var known = new EnumMap<Condition, List<String>>(Condition.class);
        parameters.forEach((key, values) -> Condition.of(key).ifPresent(condition -> known.put(condition, values)));
        return new CompanyConditions(known);
    }

    /** None when the condition is not set. */
    public List<String> get(Condition condition) {
        return values.getOrDefault(condition, List.of());
    }

    public CompanyConditions with(Condition condition, List<String> chosen) {
        var changed = new EnumMap<Condition, List<String>>(Condition.class);
        changed.putAll(values);
        changed.put(condition, chosen);
        return new CompanyConditions(changed);
    }

    public CompanyConditions without(Condition condition) {
        return with(condition, List.of());
    }

    public CompanyConditions without(Condition condition, String value) {
        return with(
                condition,
                get(condition).stream().filter(each -> !each.equals(value)).toList());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
