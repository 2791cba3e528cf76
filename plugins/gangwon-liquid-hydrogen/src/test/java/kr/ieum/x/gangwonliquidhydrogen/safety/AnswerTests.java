package kr.ieum.x.gangwonliquidhydrogen.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnswerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aRequiredItemAppliesToEverySite() {
        var answer = new Answer(Finding.NOT_APPLICABLE, "", "", null);

        assertThatThrownBy(() -> answer.check(true, DAY)).hasMessage("refused.required-item");
        assertThat(answer.check(false, DAY)).isEqualTo(answer);
    }

    @Test
    void whatIsUnfitNeedsAMeasureAndADay() {
        assertThatThrownBy(() -> new Answer(Finding.UNFIT, "균열", "", DAY).check(true, DAY))
                .hasMessage("refused.measure");
        assertThatThrownBy(() -> new Answer(Finding.UNFIT, "균열", "교체", null).check(true, DAY))
                .hasMessage("refused.measure");
    }

    @Test
    void aMeasureIsDueOnTheDayOfInspectionOrLater() {
        assertThatThrownBy(() -> new Answer(Finding.UNFIT, "균열", "교체", DAY.minusDays(1)).check(true, DAY))
                .hasMessage("refused.measure-day");
        assertThat(new Answer(Finding.UNFIT, "균열", "교체", DAY).check(true, DAY).due())
                .isEqualTo(DAY);
    }

    @Test
    void whatIsFitNeedsNoMeasure() {
        var answer = new Answer(Finding.FIT, "이상 없음", "교체", DAY).check(true, DAY);

        assertThat(answer).isEqualTo(new Answer(Finding.FIT, "이상 없음", "", null));
    }
}
