package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.industry.FirmClass;

/** The formula of the first rules, for tests without a database. */
final class AFormula {

    static final Map<Indicator, BigDecimal> WEIGHTS = inOrder(30, 15, 25, 15, 15, 40, 25, 20, 15);
    static final Map<Indicator, BigDecimal> FULL_MARKS = inOrder(5, 1, 10, 3, 1, 20, 10, 30, 15);
    static final Map<FirmClass, BigDecimal> THRESHOLDS =
            Map.of(FirmClass.CANDIDATE, BigDecimal.valueOf(40), FirmClass.LEADING, BigDecimal.valueOf(70));

    private AFormula() {}

    static Formula first() {
        return of(WEIGHTS, FULL_MARKS, THRESHOLDS, Map.of(FirmClass.CANDIDATE, 1, FirmClass.LEADING, 2));
    }

    static Formula of(
            Map<Indicator, BigDecimal> weights,
            Map<Indicator, BigDecimal> fullMarks,
            Map<FirmClass, BigDecimal> thresholds,
            Map<FirmClass, Integer> needed) {
        return new Formula(
                weights,
                fullMarks,
                thresholds,
                needed,
                BigDecimal.valueOf(50),
                Set.of("INNOBIZ", "MAINBIZ"),
                Set.of("MICRO", "SMALL", "MEDIUM", "UNKNOWN"),
                3);
    }

    static Map<Indicator, BigDecimal> inOrder(double... numbers) {
        var map = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        for (var indicator : Indicator.values()) {
            map.put(indicator, BigDecimal.valueOf(numbers[indicator.ordinal()]));
        }
        return map;
    }

    /** Every indicator has the value. */
    static Measures everywhere(double value) {
        return with(inOrder(value, value, value, value, value, value, value, value, value), List.of());
    }

    static Measures with(Map<Indicator, BigDecimal> values, List<Indicator> unknown) {
        var known = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        known.putAll(values);
        unknown.forEach(known::remove);
        return new Measures(known);
    }
}
