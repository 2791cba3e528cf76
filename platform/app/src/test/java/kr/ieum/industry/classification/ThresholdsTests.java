package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadFormula.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements 1.3: one strong side makes a candidate, both a leading firm; and what no score can be made of. */
class ThresholdsTests {

    @ParameterizedTest
    @CsvSource({
        "39.9, 39.9, POTENTIAL",
        "40, 0, CANDIDATE",
        "0, 40, CANDIDATE",
        "100, 0, CANDIDATE",
        "100, 69.9, CANDIDATE",
        "70, 70, LEADING",
        "69.9, 70, CANDIDATE",
        "100, 100, LEADING",
        "0, 0, POTENTIAL"
    })
    void theScoresPartTheClasses(BigDecimal innovation, BigDecimal growth, FirmClass expected) {
        var rating = AFormula.first().rate(scoring(innovation, growth));

        assertThat(rating.innovation()).isEqualByComparingTo(innovation);
        assertThat(rating.growth()).isEqualByComparingTo(growth);
        assertThat(rating.proposal()).contains(expected);
    }

    @Test
    void howManyScoresAClassNeedsIsARule() {
        var strict = AFormula.of(
                AFormula.WEIGHTS,
                AFormula.FULL_MARKS,
                AFormula.THRESHOLDS,
                Map.of(FirmClass.CANDIDATE, 2, FirmClass.LEADING, 2));

        assertThat(strict.rate(scoring(BigDecimal.valueOf(100), BigDecimal.ZERO))
                        .proposal())
                .contains(FirmClass.POTENTIAL);
    }

    @Test
    void weightsThatDoNotAddUpToAHundredAreRefused() {
        var weights = AFormula.inOrder(31, 15, 25, 15, 15, 40, 25, 20, 15);

        assertRefused(Why.SUM, () -> AFormula.first().with(weights, AFormula.THRESHOLDS));
    }

    @Test
    void aNegativeWeightIsRefusedThoughTheSumIsRight() {
        var weights = AFormula.inOrder(60, -15, 25, 15, 15, 40, 25, 20, 15);

        assertRefused(Why.WEIGHT, () -> AFormula.first().with(weights, AFormula.THRESHOLDS));
    }

    @Test
    void aValueOfZeroCannotEarnFullMarks() {
        var marks = AFormula.inOrder(5, 1, 0, 3, 1, 20, 10, 30, 15);

        assertRefused(
                Why.FULL_MARKS,
                () -> AFormula.of(
                        AFormula.WEIGHTS,
                        marks,
                        AFormula.THRESHOLDS,
                        Map.of(FirmClass.CANDIDATE, 1, FirmClass.LEADING, 2)));
    }

    @Test
    void leadingFirmsNeedNoLessThanCandidates() {
        assertRefused(
                Why.THRESHOLDS,
                () -> AFormula.first()
                        .with(
                                AFormula.WEIGHTS,
                                Map.of(
                                        FirmClass.CANDIDATE,
                                        BigDecimal.valueOf(71),
                                        FirmClass.LEADING,
                                        BigDecimal.valueOf(70))));
    }

    @Test
    void threeOfTwoScoresCannotBeNeeded() {
        assertRefused(
                Why.SCORES_NEEDED,
                () -> AFormula.of(
                        AFormula.WEIGHTS,
                        AFormula.FULL_MARKS,
                        AFormula.THRESHOLDS,
                        Map.of(FirmClass.CANDIDATE, 1, FirmClass.LEADING, 3)));
    }

    /** Each indicator earns the same part of its weight. */
    private static Measures scoring(BigDecimal innovation, BigDecimal growth) {
        var values = new java.util.EnumMap<Indicator, BigDecimal>(Indicator.class);
        AFormula.FULL_MARKS.forEach((indicator, full) -> values.put(
                indicator,
                full.multiply(indicator.axis() == Axis.INNOVATION ? innovation : growth)
                        .movePointLeft(2)));
        return new Measures(values);
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(BadFormula.class).isThrownBy(action).matches(refused -> refused.why() == why);
    }
}
