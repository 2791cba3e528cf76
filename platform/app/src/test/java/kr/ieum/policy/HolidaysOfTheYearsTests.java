package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The holidays that the file gives, as every region finds them. */
@IntegrationTest
@AsTenant("jeonbuk")
class HolidaysOfTheYearsTests {

    @Autowired
    WorkingDays days;

    @Autowired
    Policy policy;

    @Test
    void holidaysAreKnownFrom2023To2028() {
        var calendar = days.calendar();

        assertThat(calendar.knows(LocalDate.of(2022, 12, 30))).isFalse();
        assertThat(calendar.knows(LocalDate.of(2023, 1, 2))).isTrue();
        assertThat(calendar.knows(LocalDate.of(2028, 12, 29))).isTrue();
        assertThat(calendar.knows(LocalDate.of(2029, 1, 2))).isFalse();
    }

    @Test
    void substitutesAndTemporaryHolidaysAreHolidays() {
        assertThat(days.isBusinessDay(LocalDate.of(2023, 10, 2))).isFalse();
        assertThat(days.isBusinessDay(LocalDate.of(2026, 8, 17))).isFalse();
        assertThat(days.isBusinessDay(LocalDate.of(2028, 10, 5))).isFalse();
        assertThat(days.isBusinessDay(LocalDate.of(2028, 10, 6))).isTrue();
    }

    @Test
    void aNoticeOfFifteenDaysThatEndsOnAHolidayEndsAfterIt() {
        var notice = policy.on("zone.notice-days", LocalDate.of(2026, 9, 10));

        assertThat(days.deadline(LocalDate.of(2026, 9, 10), notice)).isEqualTo("2026-09-28");
    }
}
