package kr.ieum.x.gyeongnamstrategicsafety.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2026, 11, 26)));

    @Test
    void theDayOfReceptionIsNotCounted() {
        assertThat(days.after(TUESDAY, 1)).isEqualTo("2026-11-25");
    }

    @Test
    void aHolidayOfTheRegionsListIsLeftOut() {
        assertThat(days.after(TUESDAY, 2)).isEqualTo("2026-11-27");
    }

    @Test
    void weekendsAreLeftOut() {
        assertThat(days.after(TUESDAY, 3)).isEqualTo("2026-11-30");
    }

    @Test
    void publicHolidaysOfFixedDateAreKnown() {
        assertThat(days.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-28");
        assertThat(days.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-04");
    }

    @Test
    void whatIsReceivedOnASaturdayBeginsOnMonday() {
        assertThat(days.after(LocalDate.of(2026, 11, 21), 1)).isEqualTo("2026-11-23");
    }

    @Test
    void theDaysLeftAreZeroOnTheLastDayAndNegativeAfterIt() {
        assertThat(days.left(TUESDAY, LocalDate.of(2026, 11, 30))).isEqualTo(3);
        assertThat(days.left(TUESDAY, TUESDAY)).isZero();
        assertThat(days.left(LocalDate.of(2026, 11, 30), TUESDAY)).isEqualTo(-3);
    }

    @Test
    void overAWeekendAfterTheLastDayNoWorkingDayHasPassed() {
        assertThat(days.left(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 27)))
                .isZero();
    }
}
