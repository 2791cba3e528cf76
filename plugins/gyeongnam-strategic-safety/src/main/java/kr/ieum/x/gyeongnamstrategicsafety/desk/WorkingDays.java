package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which the desk works: no Saturdays and Sundays, no public holidays of fixed date (관공서의 공휴일에 관한 규정
 * 2조), and none of the region's own list, which holds those that move: 설날, 추석, 부처님 오신 날, 대체·임시공휴일, elections.
 *
 * @param holidays the region's list
 */
record WorkingDays(Set<LocalDate> holidays) {

    private static final Set<MonthDay> EVERY_YEAR = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(3, 1),
            MonthDay.of(5, 5),
            MonthDay.of(6, 6),
            MonthDay.of(8, 15),
            MonthDay.of(10, 3),
            MonthDay.of(10, 9),
            MonthDay.of(12, 25));

    WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !EVERY_YEAR.contains(MonthDay.from(day))
                && !holidays.contains(day);
    }

    /**
     * The last day of a term. The day it begins is not counted (민법 157조).
     *
     * @param days working days, 1 or more
     */
    LocalDate after(LocalDate begin, int days) {
        var day = begin;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days from the day after {@code today} to {@code due}: 0 on the last day, negative after it. */
    int left(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            return -count(due, today);
        }
        return count(today, due);
    }

    private int count(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::includes)
                .count();
    }
}
