package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements 1.3: an indicator earns its part of the value with full marks, no less than nothing and no more than all. */
class FullMarksTests {

    private final Formula formula = AFormula.first();

    @ParameterizedTest
    @CsvSource({"0, 0", "2.5, 50", "4.99, 99.8", "5, 100", "5.01, 100", "1000, 100", "-3, 0"})
    void anIndicatorEarnsItsPartOfTheFullValue(BigDecimal value, BigDecimal score) {
        var measures = new Measures(Map.of(Indicator.RD_INTENSITY, value));

        assertThat(formula.score(Axis.INNOVATION, measures).value()).isEqualByComparingTo(score);
    }

    @Test
    void allFullMarksMakeAHundred() {
        var rating = formula.rate(new Measures(AFormula.FULL_MARKS));

        assertThat(rating.innovation()).isEqualByComparingTo("100");
        assertThat(rating.growth()).isEqualByComparingTo("100");
    }

    @Test
    void aShrinkingFirmHasNoGrowthButNoDebtEither() {
        var rating = formula.rate(AFormula.everywhere(-40));

        assertThat(rating.growth()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"1.9975, 40", "1.9974, 39.9"})
    void aScoreIsRoundedHalfUpToTenths(BigDecimal value, BigDecimal score) {
        var measures = new Measures(Map.of(Indicator.RD_INTENSITY, value));

        assertThat(formula.score(Axis.INNOVATION, measures).value()).isEqualByComparingTo(score);
    }
}
