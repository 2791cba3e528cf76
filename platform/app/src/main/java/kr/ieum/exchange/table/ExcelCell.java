package kr.ieum.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as its user sees it: dates as 2026-11-24, numbers in full, codes with their zeros. */
final class ExcelCell {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double LAST_DAY = 2_958_466;
    private static final long MINUTES_A_DAY = 24 * 60;
    /** What a double holds exactly. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern DATE = Pattern.compile("[yYdD]|[mM]{3,}|m[^#0]*d");
    private static final Pattern CLOCK = Pattern.compile("[hH].*m|m.*[sS]");
    /** A number written as a code: 0000000000, 000-00-00000, (0##) ####-####. */
    private static final Pattern CODE = Pattern.compile("[( ]*0[-() ]*[0#][-() 0#]*");

    private static final Pattern ESCAPED_MARK = Pattern.compile("\\\\([-() ])");
    private static final Pattern AT_MOST = Pattern.compile("\\[<=?(\\d{1,15})]");
    /** More digits than that are no number that anybody reads. */
    private static final int LONGEST = 400;

    private ExcelCell() {}

    /** @param dayZero from which the workbook counts its days */
    static String text(Cell cell, LocalDate dayZero) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> formatted(number, cell.getDataFormatId(), cell.getDataFormatString(), dayZero);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case Object text -> text.toString();
        };
    }

    /** @param formatId the format's number, which stands for it where it has no text */
    static String shown(double number, int formatId, @Nullable String format, LocalDate dayZero) {
        return Double.isFinite(number) ? formatted(BigDecimal.valueOf(number), formatId, format, dayZero) : "";
    }

    private static String formatted(
            BigDecimal number, @Nullable Integer formatId, @Nullable String formatText, LocalDate dayZero) {
        var section = section(formatText, number);
        var format = QUOTED.matcher(section).replaceAll("");
        if (isTime(formatId, format) && number.signum() >= 0 && number.doubleValue() < LAST_DAY) {
            return moment(number.doubleValue(), dayZero);
        }
        if (format.endsWith("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        var mask =
                QUOTED.matcher(ESCAPED_MARK.matcher(section).replaceAll("$1")).replaceAll("");
        return CODE.matcher(mask).matches()
                        && number.signum() >= 0
                        && number.stripTrailingZeros().scale() <= 0
                ? code(plain(number), mask)
                : plain(number);
    }

    /** Formats of telephone numbers have a section for short ones: [<=999999]####-####;(0##) ####-####. */
    private static String section(@Nullable String format, BigDecimal number) {
        if (format == null) {
            return "";
        }
        var sections = format.split(";", 3);
        var condition = AT_MOST.matcher(sections[0]);
        var isBeyond = condition.lookingAt() && number.compareTo(new BigDecimal(condition.group(1))) > 0;
        return isBeyond && sections.length > 1 ? sections[1] : sections[0];
    }

    private static boolean isTime(@Nullable Integer id, String format) {
        // ids that stand for dates without a format of their own, Korean ones included
        var builtIn = id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58));
        return builtIn || DATE.matcher(format).find() || CLOCK.matcher(format).find();
    }

    private static String moment(double days, LocalDate dayZero) {
        var minutes = Math.round(days * MINUTES_A_DAY);
        var moment = dayZero.atStartOfDay().plusMinutes(minutes);
        if (days < 1) {
            return TIME.format(moment);
        }
        return isMidnight(moment) ? moment.toLocalDate().toString() : MINUTES.format(moment);
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Right of a zero, every place is filled: 00000 and 0##-####-#### keep the zeros in front. */
    private static String code(String digits, String mask) {
        var text = new StringBuilder();
        var next = digits.length() - 1;
        var places =
                (int) mask.chars().filter(sign -> sign == '0' || sign == '#').count();
        for (var place = mask.length() - 1; place >= 0; place--) {
            var sign = mask.charAt(place);
            if (sign != '0' && sign != '#') {
                text.append(sign);
                continue;
            }
            text.append(next >= 0 ? digits.charAt(next--) : '0');
            places--;
            while (places == 0 && next >= 0) {
                text.append(digits.charAt(next--));
            }
        }
        return text.reverse().toString();
    }

    /** In full, as far as a double holds it exactly. */
    static String plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST || number.scale() > LONGEST) {
            return number.toString();
        }
        var short15 = number.precision() > DIGITS.getPrecision() && number.scale() > 0 ? number.round(DIGITS) : number;
        return short15.signum() == 0 ? "0" : short15.stripTrailingZeros().toPlainString();
    }
}
