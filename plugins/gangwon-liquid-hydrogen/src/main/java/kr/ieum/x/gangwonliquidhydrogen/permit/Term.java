package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days on which something is valid, half-open.
 *
 * @param to the day after the last one
 */
record Term(LocalDate from, LocalDate to) {

    /**
     * So many years as the calendar counts them, from the beginning of the first day: it ends the day before the same
     * day of the last year; where that month has no such day, at the end of the month (민법 제160조).
     */
    static Term ofYears(LocalDate from, int years) {
        var month = YearMonth.from(from).plusYears(years);
        return new Term(
                from,
                month.isValidDay(from.getDayOfMonth())
                        ? month.atDay(from.getDayOfMonth())
                        : month.atEndOfMonth().plusDays(1));
    }

    LocalDate last() {
        return to.minusDays(1);
    }

    /** The day so many months before the last one, at the end of the month where it has no such day. */
    LocalDate monthsBeforeEnd(int months) {
        return last().minusMonths(months);
    }
}
