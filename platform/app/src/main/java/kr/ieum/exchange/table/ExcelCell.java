package kr.ieum.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as its user sees it: dates as 2026-11-24, numbers in full, codes with their zeros. */
final class ExcelCell {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double LAST_DAY = 2_958_466;
    private static final long MINUTES_A_DAY = 24 * 60;
    /** What a double holds exactly. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern DATE = Pattern.compile("[yYdD]|[mM]{3,}|m[^#0]*d");
    private static final Pattern CLOCK = Pattern.compile("[hH].*m|m.*[sS]");
    /** A number written as a code: 0000000000, 000-00-00000. */
    private static final Pattern CODE = Pattern.compile("0[0-]*-[0-]*0|0{2,}");

    private ExcelCell() {}

    static String text(Cell cell) {
        var type = cell.getType();
        if (type == CellType.EMPTY) {
            return "";
        }
        var raw = cell.getRawValue();
        if (type == CellType.NUMBER || type == CellType.FORMULA) {
            var number = number(raw);
            return number == null ? orEmpty(type == CellType.FORMULA ? raw : cell.getText()) : formatted(number, cell);
        }
        return orEmpty(type == CellType.ERROR ? raw : cell.getText());
    }

    private static String formatted(BigDecimal number, Cell cell) {
        var id = cell.getDataFormatId();
        var given = cell.getDataFormatString();
        var format = given == null ? "" : QUOTED.matcher(given.split(";", 2)[0]).replaceAll("");
        if (isTime(id, format) && number.doubleValue() >= 0 && number.doubleValue() < LAST_DAY) {
            return moment(number.doubleValue());
        }
        if (format.endsWith("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        if (CODE.matcher(format).matches()
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return code(number, format);
        }
        return plain(number);
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

    private static String moment(double days) {
        var minutes = Math.round(days * MINUTES_A_DAY);
        var moment = DAY_ZERO.atStartOfDay().plusMinutes(minutes);
        if (days < 1) {
            return TIME.format(moment);
        }
        return isMidnight(moment) ? moment.toLocalDate().toString() : MINUTES.format(moment);
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String code(BigDecimal number, String format) {
        var digits = plain(number);
        var wanted = (int) format.chars().filter(sign -> sign == '0').count();
        if (digits.length() > wanted) {
            return digits;
        }
        var filled = "0".repeat(wanted - digits.length()) + digits;
        var text = new StringBuilder();
        var next = 0;
        for (var place = 0; place < format.length(); place++) {
            text.append(format.charAt(place) == '0' ? filled.charAt(next++) : format.charAt(place));
        }
        return text.toString();
    }

    private static String plain(BigDecimal number) {
        var short15 = number.precision() > DIGITS.getPrecision() && number.scale() > 0 ? number.round(DIGITS) : number;
        return short15.signum() == 0 ? "0" : short15.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable String raw) {
        try {
            return raw == null || raw.isEmpty() ? null : new BigDecimal(raw);
        } catch (NumberFormatException text) {
            return null;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
