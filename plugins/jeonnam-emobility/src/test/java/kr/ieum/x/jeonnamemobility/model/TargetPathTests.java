package kr.ieum.x.jeonnamemobility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPathTests {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 1, 11);
    private static final TargetPath PATH = new TargetPath(BigDecimal.valueOf(80), BigDecimal.valueOf(90), FROM, TO);

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 80",
        "2021-01-01, 80",
        "2021-01-06, 85",
        "2021-01-10, 89",
        "2021-01-11, 90",
        "2030-01-01, 90"
    })
    void itRisesEvenlyFromDayToDay(LocalDate day, BigDecimal percent) {
        assertThat(PATH.on(day)).isEqualByComparingTo(percent);
    }

    @Test
    void aShareBelowThePathIsBehindByPoints() {
        var ahead = PATH.ahead(new BigDecimal("83.2"), LocalDate.of(2021, 1, 6));

        assertThat(ahead).isEqualByComparingTo("-1.8");
    }

    @Test
    void aPathThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new TargetPath(BigDecimal.ONE, BigDecimal.TEN, TO, FROM))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
