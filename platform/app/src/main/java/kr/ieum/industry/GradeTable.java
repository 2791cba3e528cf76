package kr.ieum.industry;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.policy.RuleVersion;

/** Reads a rule that says something of grades. */
public final class GradeTable {

    private GradeTable() {}

    /** @throws RuleUnreadable when the rule names a grade that there is not */
    public static <T> Map<Grade, T> of(RuleVersion version, Function<BigDecimal, T> value) {
        var table = new EnumMap<Grade, T>(Grade.class);
        version.table().forEach((key, number) -> table.put(grade(version, key), value.apply(number)));
        return table;
    }

    private static Grade grade(RuleVersion version, String key) {
        try {
            return Grade.valueOf(key);
        } catch (IllegalArgumentException unknown) {
            throw new RuleUnreadable(version, key);
        }
    }
}
