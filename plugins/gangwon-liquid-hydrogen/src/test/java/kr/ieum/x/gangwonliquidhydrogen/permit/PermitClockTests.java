package kr.ieum.x.gangwonliquidhydrogen.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitClockTests {

    private static final Window WINDOW = new Window(6, 2, 30);
    /** 2024-08-07 to 2028-08-06 */
    private static final Term FOUR_YEARS = Term.ofYears(LocalDate.of(2024, 8, 7), 4);

    @ParameterizedTest
    @CsvSource({
        "2024-08-06, COMING",
        "2024-08-07, RUNNING",
        "2028-01-06, RUNNING",
        "2028-01-07, NOTICE",
        "2028-02-05, NOTICE",
        "2028-02-06, WINDOW",
        "2028-06-06, WINDOW",
        "2028-06-07, LAST",
        "2028-08-06, LAST",
        "2028-08-07, EXPIRED"
    })
    void aPermitGoesThroughItsPhases(LocalDate day, Phase phase) {
        var clock = new PermitClock(FOUR_YEARS, null, null, WINDOW);

        assertThat(clock.phase(day)).isEqualTo(phase);
    }

    @Test
    void todayCountsAsADayLeft() {
        var clock = new PermitClock(FOUR_YEARS, null, null, WINDOW);

        assertThat(clock.daysLeft(LocalDate.of(2028, 8, 6))).isEqualTo(1);
        assertThat(clock.daysLeft(LocalDate.of(2028, 8, 7))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-08-07, RUNNING",
        "2030-07-07, RUNNING",
        "2030-07-08, LAST",
        "2030-08-06, LAST",
        "2030-08-07, EXPIRED"
    })
    void anExtendedPermitRunsTwoYearsMoreAndHasNoWindowAgain(LocalDate day, Phase phase) {
        var clock = new PermitClock(FOUR_YEARS, Term.ofYears(FOUR_YEARS.to(), 2), null, WINDOW);

        assertThat(clock.phase(day)).isEqualTo(phase);
    }

    @Test
    void anOutcomeEndsThePermitOnItsDay() {
        var clock = new PermitClock(FOUR_YEARS, null, LocalDate.of(2026, 3, 2), WINDOW);

        assertThat(clock.phase(LocalDate.of(2026, 3, 1))).isEqualTo(Phase.RUNNING);
        assertThat(clock.phase(LocalDate.of(2026, 3, 2))).isEqualTo(Phase.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"2028-01-06, false", "2028-01-07, true", "2028-06-06, true", "2028-06-07, false", "2028-07-08, true"})
    void peopleAreToldBeforeAndDuringTheWindowAndBeforeTheEnd(LocalDate day, boolean told) {
        var clock = new PermitClock(FOUR_YEARS, null, null, WINDOW);

        assertThat(clock.needsNotice(day)).isEqualTo(told);
    }

    @Test
    void aPermitOfTheLeapDayEndsWithFebruary() {
        var clock = new PermitClock(Term.ofYears(LocalDate.of(2024, 2, 29), 2), null, null, WINDOW);

        assertThat(clock.whole().last()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(clock.opens()).isEqualTo(LocalDate.of(2025, 8, 28));
        assertThat(clock.closes()).isEqualTo(LocalDate.of(2025, 12, 28));
    }
}
