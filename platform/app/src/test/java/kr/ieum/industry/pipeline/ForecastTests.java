package kr.ieum.industry.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import kr.ieum.industry.FirmClass;
import org.junit.jupiter.api.Test;

/** Requirement 1.4: a forecast with its range, made of whole years alone. */
class ForecastTests {

    @Test
    void theMeanOfWholeYearsGoesOnWithOneStandardDeviationToEitherSide() {
        var forecast = Forecast.of(60, List.of(10L, 20L, 30L), 2);

        assertThat(forecast.expected()).isEqualTo(100);
        assertThat(forecast.low()).isEqualTo(80);
        assertThat(forecast.high()).isEqualTo(120);
    }

    @Test
    void whatHasBeenReachedIsNotLostAgain() {
        assertThat(Forecast.of(50, List.of(0L, 50L), 1).low()).isEqualTo(50);
    }

    @Test
    void oneWholeYearIsTooFew() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forecast.of(10, List.of(10L), 1));
        assertThat(funnel(List.of(10L, 3L)).forecast()).isEmpty();
    }

    @Test
    void thisYearCountsAsReachedButNotAsAWholeYear() {
        var forecast = funnel(List.of(10L, 20L, 3L)).forecast().orElseThrow();

        assertThat(forecast.reached()).isEqualTo(33);
        assertThat(forecast.mean()).isEqualTo(15);
        assertThat(forecast.years()).isEqualTo(1);
    }

    @Test
    void aWithheldYearLeavesTheSumAndTheForecastUnknown() {
        var entered = new ArrayList<Long>();
        entered.add(10L);
        entered.add(null);
        entered.add(5L);

        assertThat(funnel(entered).reached()).isEmpty();
        assertThat(funnel(entered).forecast()).isEmpty();
    }

    private static Funnel funnel(List<Long> entered) {
        var years = new ArrayList<ClassYear>();
        for (var place = 0; place < entered.size(); place++) {
            years.add(
                    new ClassYear(2026 - entered.size() + 1 + place, FirmClass.POTENTIAL, 5L, entered.get(place), 0L));
        }
        return new Funnel(FirmClass.POTENTIAL, years, 2026, 2027, null);
    }
}
