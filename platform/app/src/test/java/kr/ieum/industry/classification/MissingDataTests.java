package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.ieum.industry.FirmClass;
import org.junit.jupiter.api.Test;

/** Requirements 1.3: what is not known lowers the confidence, not the score. */
class MissingDataTests {

    private final Formula formula = AFormula.first();

    @Test
    void theScoreIsOverTheWeightThatCouldBeMeasured() {
        var known = AFormula.with(AFormula.FULL_MARKS, List.of(Indicator.PATENTS, Indicator.ASSET_GROWTH));

        var rating = formula.rate(known);

        assertThat(rating.innovation()).isEqualByComparingTo("100");
        assertThat(rating.growth()).isEqualByComparingTo("100");
    }

    @Test
    void theConfidenceIsTheMeasuredShareOfAllWeight() {
        var known = AFormula.with(AFormula.FULL_MARKS, List.of(Indicator.PATENTS, Indicator.ASSET_GROWTH));

        assertThat(formula.rate(known).confidence()).isEqualByComparingTo("80");
        assertThat(known.missing()).containsExactly(Indicator.PATENTS, Indicator.ASSET_GROWTH);
    }

    @Test
    void whereNothingOfAScoreIsKnownThereIsNone() {
        var known = AFormula.with(
                AFormula.FULL_MARKS,
                List.of(
                        Indicator.SALES_GROWTH,
                        Indicator.EMPLOYMENT_GROWTH,
                        Indicator.EXPORT_SHARE,
                        Indicator.ASSET_GROWTH));

        var rating = formula.rate(known);

        assertThat(rating.growth()).isNull();
        assertThat(rating.innovation()).isEqualByComparingTo("100");
        assertThat(rating.confidence()).isEqualByComparingTo("50");
    }

    @Test
    void belowTheLeastConfidenceNoClassIsProposed() {
        var known = new Measures(Map.of(
                Indicator.RD_INTENSITY,
                java.math.BigDecimal.TEN,
                Indicator.SALES_GROWTH,
                java.math.BigDecimal.valueOf(50),
                Indicator.EMPLOYMENT_GROWTH,
                java.math.BigDecimal.valueOf(50)));

        var rating = formula.rate(known);

        assertThat(rating.confidence()).isEqualByComparingTo("47.5");
        assertThat(rating.proposal()).isEmpty();
    }

    @Test
    void atTheLeastConfidenceAClassIsProposed() {
        var known = AFormula.with(
                AFormula.FULL_MARKS,
                List.of(
                        Indicator.SALES_GROWTH,
                        Indicator.EMPLOYMENT_GROWTH,
                        Indicator.EXPORT_SHARE,
                        Indicator.ASSET_GROWTH));

        assertThat(formula.rate(known).proposal()).contains(FirmClass.CANDIDATE);
    }
}
