package kr.ieum.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which offices work. Periods are counted as 민법 157조 to 161조 say: the first day does not count (157조),
 * months and years end on the day before the one of the same number (160조), and a last day on a Saturday or holiday
 * moves to the next business day (161조).
 */
public final class HolidayCalendar {

    private final Set<LocalDate> holidays;
    private final Set<Integer> knownYears;

    HolidayCalendar(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
        this.knownYears = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the holidays of the day's year are known; if not, only weekends are. */
    public boolean knows(LocalDate day) {
        return knownYears.contains(day.getYear());
    }

    /** @throws HolidaysUnknown when the holidays of its year are not known and it is no weekend */
    public boolean isBusinessDay(LocalDate day) {
        return works(day, knows(day));
    }

    /**
     * The day after so many business days, the first day not counted; backwards when negative, the day itself when 0.
     *
     * @throws HolidaysUnknown when that leads into a year whose holidays are not known
     */
    public LocalDate addBusinessDays(LocalDate from, int days) {
        return step(from, days, false);
    }

    /**
     * The last day of a period that begins with an event on the start day.
     *
     * @param length a rule in days, business days, months or years
     * @throws HolidaysUnknown when that leads into a year whose holidays are not known; {@link #expected} goes on
     */
    public LocalDate deadline(LocalDate start, RuleVersion length) {
        var expected = expected(start, length);
        if (expected.provisional()) {
            throw new HolidaysUnknown(expected.day().getYear());
        }
        return expected.day();
    }

    /** As {@link #deadline}, but goes on with weekends alone where holidays are not known, and says so. */
    public Deadline expected(LocalDate start, RuleVersion length) {
        var count = length.whole();
        var day = switch (length.rule().unit()) {
            case DAY -> nextBusinessDay(start.plusDays(count));
            case BUSINESS_DAY -> step(start, count, true);
            case MONTH -> nextBusinessDay(lastDay(start, count));
            case YEAR -> nextBusinessDay(lastDay(start, Math.multiplyExact(count, 12)));
            default -> throw new IllegalArgumentException(length.rule().id() + " counts no days");
        };
        return new Deadline(
                day, !knows(day) || (!knows(start.plusDays(1)) && length.rule().unit() == Unit.BUSINESS_DAY));
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        var first = start.plusDays(1);
        var same = first.plusMonths(months);
        // 160조 3항: a month without such a day ends the period with its own end
        return same.getDayOfMonth() == first.getDayOfMonth() ? same.minusDays(1) : same;
    }

    private LocalDate nextBusinessDay(LocalDate day) {
        var next = day;
        while (!works(next, true)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private LocalDate step(LocalDate from, int days, boolean weekendsSuffice) {
        var day = from;
        for (var left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
            if (works(day, weekendsSuffice || knows(day))) {
                left--;
            }
        }
        return day;
    }

    private boolean works(LocalDate day, boolean sure) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        if (!sure) {
            throw new HolidaysUnknown(day.getYear());
        }
        return !holidays.contains(day);
    }
}
