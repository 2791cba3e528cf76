package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;

/** A formula as the functions of the database take it. */
final class FormulaArrays {

    private FormulaArrays() {}

    static Double[] weights(Formula formula) {
        return inOrder(formula.weights());
    }

    static Double[] fullMarks(Formula formula) {
        return inOrder(formula.fullMarks());
    }

    /** As {@code core.class_of_scores} reads them. */
    static Double[] limits(Formula formula) {
        return new Double[] {
            formula.leastConfidence().doubleValue(),
            of(formula.thresholds(), FirmClass.CANDIDATE),
            of(formula.thresholds(), FirmClass.LEADING),
            of(formula.needed(), FirmClass.CANDIDATE),
            of(formula.needed(), FirmClass.LEADING)
        };
    }

    private static Double[] inOrder(Map<Indicator, BigDecimal> numbers) {
        return Stream.of(Indicator.values())
                .map(indicator -> Objects.requireNonNull(numbers.get(indicator)).doubleValue())
                .toArray(Double[]::new);
    }

    private static double of(Map<FirmClass, ? extends Number> numbers, FirmClass of) {
        return Objects.requireNonNull(numbers.get(of)).doubleValue();
    }
}
