package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kr.ieum.text.LocalizedName;
import org.junit.jupiter.api.Test;

/** 민법 157조~161조: how deadlines are counted. Chuseok of 2026 is from Thursday 24 to Saturday 26 September. */
class HolidayCalendarTests {

    private final HolidayCalendar calendar = new HolidayCalendar(
            Set.of(day("2026-01-01"), day("2026-09-24"), day("2026-09-25"), day("2026-09-26"), day("2027-01-01")));

    @Test
    void weekendsAndHolidaysAreNoBusinessDays() {
        assertThat(calendar.isBusinessDay(day("2026-09-23"))).isTrue();
        assertThat(calendar.isBusinessDay(day("2026-09-24"))).isFalse();
        assertThat(calendar.isBusinessDay(day("2026-09-27"))).isFalse();
    }

    @Test
    void theFirstDayDoesNotCount() {
        assertThat(calendar.deadline(day("2026-11-02"), length(15, Unit.DAY))).isEqualTo("2026-11-17");
    }

    @Test
    void aLastDayOnAHolidayMovesToTheNextBusinessDay() {
        assertThat(calendar.deadline(day("2026-09-10"), length(14, Unit.DAY))).isEqualTo("2026-09-28");
        assertThat(calendar.deadline(day("2026-11-06"), length(15, Unit.DAY))).isEqualTo("2026-11-23");
    }

    @Test
    void businessDaysPassOverHolidays() {
        assertThat(calendar.deadline(day("2026-09-22"), length(3, Unit.BUSINESS_DAY)))
                .isEqualTo("2026-09-29");
        assertThat(calendar.addBusinessDays(day("2026-09-22"), 3)).isEqualTo("2026-09-29");
        assertThat(calendar.addBusinessDays(day("2026-09-29"), -3)).isEqualTo("2026-09-22");
        assertThat(calendar.addBusinessDays(day("2026-09-22"), 0)).isEqualTo("2026-09-22");
    }

    @Test
    void monthsAndYearsEndOnTheDayOfTheSameNumber() {
        assertThat(calendar.deadline(day("2026-03-10"), length(4, Unit.MONTH))).isEqualTo("2026-07-10");
        assertThat(calendar.deadline(day("2026-03-09"), length(1, Unit.YEAR))).isEqualTo("2027-03-09");
    }

    @Test
    void aMonthWithoutSuchADayEndsThePeriodWithItsOwnEnd() {
        assertThat(calendar.deadline(day("2026-08-30"), length(1, Unit.MONTH))).isEqualTo("2026-09-30");
        assertThat(calendar.deadline(day("2026-01-29"), length(1, Unit.MONTH))).isEqualTo("2026-03-02");
        assertThat(calendar.deadline(day("2026-09-30"), length(1, Unit.MONTH))).isEqualTo("2026-11-02");
    }

    @Test
    void aYearWhoseHolidaysAreNotKnownIsRefused() {
        assertThatExceptionOfType(HolidaysUnknown.class)
                .isThrownBy(() -> calendar.deadline(day("2026-05-01"), length(3, Unit.YEAR)))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("2029"));
        assertThatExceptionOfType(HolidaysUnknown.class)
                .isThrownBy(() -> calendar.addBusinessDays(day("2027-12-30"), 5));
    }

    @Test
    void whoeverAsksForTheExpectedDayIsToldThatItMayMove() {
        assertThat(calendar.expected(day("2026-05-02"), length(3, Unit.YEAR)))
                .isEqualTo(new Deadline(day("2029-05-02"), true));
        assertThat(calendar.expected(day("2026-11-02"), length(15, Unit.DAY)))
                .isEqualTo(new Deadline(day("2026-11-17"), false));
    }

    @Test
    void moneyIsNoPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.deadline(day("2026-05-01"), length(3, Unit.WON)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static RuleVersion length(int count, Unit unit) {
        var rule = new Rule("any.length", new LocalizedName("길이", "Length"), RuleKind.NUMBER, unit, "1.1", null);
        return new RuleVersion(
                new UUID(0, 1),
                rule,
                day("2023-01-01"),
                null,
                1,
                new RuleValue.Figure(BigDecimal.valueOf(count)),
                "reason",
                null,
                Instant.EPOCH);
    }
}
