package kr.ieum.company.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as lists write them: 2020.1.2, 20200102, '20.1.2, 2020년 1월 2일, or the day number of a spreadsheet. */
public final class DateCell {

    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4}|\\d{2}) ?[-./년] ?(\\d{1,2}) ?[-./월] ?(\\d{1,2}) ?[일.]?(?: ?\\([월화수목금토일]\\))?(?:[T ].*)?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\.0|\\d{6})?");
    private static final Pattern SHORT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}|\\d{2}) ?[-./년] ?(\\d{1,2})() ?월?\\.?");
    private static final Pattern APOSTROPHE = Pattern.compile("^['’‘`](?=\\d)");
    private static final Pattern MONTH_WHOLE = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])()");
    private static final Pattern YEAR = Pattern.compile("((?:18|19|20)\\d{2})()() ?년?\\.?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 1850;

    private DateCell() {}

    /** @param today decides the century of a year of two digits: such a day is never in the future */
    public static Reading<LocalDate> read(String raw, LocalDate today) {
        var text = Cell.value(raw);
        if (text.isEmpty() || text.replaceAll("[-./0 :]", "").isEmpty()) {
            return Reading.blank();
        }
        try {
            return read(APOSTROPHE.matcher(text).replaceFirst(""), today.getYear());
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable(Remark.of("date.no-such-day", text));
        }
    }

    private static Reading<LocalDate> read(String text, int thisYear) {
        for (var form : new Pattern[] {PARTED, WHOLE, MONTH_WHOLE, SHORT}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return day(text, match, thisYear);
            }
        }
        for (var form : new Pattern[] {MONTH, YEAR}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return day(text, match, thisYear);
            }
        }
        var american = AMERICAN.matcher(text);
        if (american.matches()) {
            var day = LocalDate.of(number(american, 3), number(american, 1), number(american, 2));
            return Reading.guessed(day, Remark.of("date.order", day.toString()));
        }
        var serial = SERIAL.matcher(text);
        return serial.matches() ? Reading.of(SERIAL_ZERO.plusDays(number(serial, 1))) : unreadable(text);
    }

    private static Reading<LocalDate> day(String text, MatchResult match, int thisYear) {
        var year = year(match.group(1), thisYear);
        if (year < EARLIEST || year > 2200) {
            return unreadable(text);
        }
        var month = match.group(2).isEmpty() ? 1 : number(match, 2);
        var whole = !match.group(3).isEmpty();
        var day = LocalDate.of(year, month, whole ? number(match, 3) : 1);
        return whole ? Reading.of(day) : Reading.guessed(day, Remark.of("date.part", day.toString()));
    }

    private static int year(String digits, int thisYear) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        var ofThisCentury = thisYear / 100 * 100 + year;
        return ofThisCentury > thisYear ? ofThisCentury - 100 : ofThisCentury;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Reading<LocalDate> unreadable(String text) {
        return Reading.unreadable(Remark.of("date.unreadable", text));
    }
}
