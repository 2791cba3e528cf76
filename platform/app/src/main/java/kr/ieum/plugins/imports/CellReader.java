package kr.ieum.plugins.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ieum.plugin.ListImport;

/** Reads cells as people write them into the form that {@link ListImport.Type} promises to keepers. */
final class CellReader {

    private static final int MAX_LENGTH = 2_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,18}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:\\.[0-9]{1,10})?");
    private static final Pattern COUNTED = Pattern.compile("(?:개사|개소|명|개|건|곳|대|회)$");
    private static final Pattern WON = Pattern.compile("(.*?)\\s*(조|억|천만|백만|만|천)?\\s*(원)?");
    private static final Pattern HEADING_UNIT = Pattern.compile("[(\\[][^)\\]]*?(조|억|천만|백만|만|천)\\s*원?\\s*[)\\]]");
    private static final Map<String, Long> UNITS = Map.of(
            "천", 1_000L, "만", 10_000L, "백만", 1_000_000L, "천만", 10_000_000L, "억", 100_000_000L, "조", 1_000_000_000_000L);
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("([0-9]{4})\\s*[-./년]\\s*([0-9]{1,2})\\s*[-./월]\\s*([0-9]{1,2})\\s*[일.]?(?:[T ].*)?"),
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})"));
    private static final Set<String> YES = Set.of("y", "yes", "o", "true", "1", "예", "유", "있음", "해당", "○");
    private static final Set<String> NO = Set.of("n", "no", "x", "false", "0", "아니요", "아니오", "무", "없음", "미해당", "×");

    private CellReader() {}

    /** @param heading of the column: it may say in which unit its money is, as in 단가(천원) */
    static CellReading read(ListImport.Type type, String raw, String heading) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        return switch (type) {
            case TEXT -> raw.strip().length() > MAX_LENGTH ? CellReading.wrong("long") : CellReading.of(raw.strip());
            case WHOLE_NUMBER -> whole(COUNTED.matcher(text).replaceFirst(""));
            case NUMBER -> number(COUNTED.matcher(text).replaceFirst(""));
            case PERCENT -> percent(text);
            case WON -> won(text, heading);
            case DATE -> day(text);
            case YES_NO -> yesNo(text);
        };
    }

    private static CellReading whole(String text) {
        if (!isNumber(text)) {
            return CellReading.wrong("whole");
        }
        var number = decimal(text);
        return number.stripTrailingZeros().scale() > 0
                ? CellReading.wrong("whole")
                : CellReading.of(number.setScale(0).toPlainString());
    }

    private static CellReading number(String text) {
        return isNumber(text) ? CellReading.of(plain(decimal(text))) : CellReading.wrong("number");
    }

    private static CellReading percent(String text) {
        var bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (!isNumber(bare)) {
            return CellReading.wrong("percent");
        }
        var number = decimal(bare);
        return number.signum() < 0 || number.compareTo(HUNDRED) > 0
                ? CellReading.wrong("percent")
                : CellReading.of(plain(number));
    }

    private static CellReading won(String text, String heading) {
        var parts = WON.matcher(text);
        if (!parts.matches() || !isNumber(parts.group(1))) {
            return CellReading.wrong("won");
        }
        var stated = parts.group(2) != null || parts.group(3) != null;
        var unit = stated ? unit(parts.group(2)) : headingUnit(heading);
        var won = decimal(parts.group(1)).multiply(BigDecimal.valueOf(unit)).stripTrailingZeros();
        return won.scale() > 0 || won.precision() - won.scale() > 18
                ? CellReading.wrong("won")
                : CellReading.of(won.toPlainString());
    }

    private static long headingUnit(String heading) {
        var unit = HEADING_UNIT.matcher(heading);
        return unit.find() ? unit(unit.group(1)) : 1;
    }

    private static long unit(@org.jspecify.annotations.Nullable String name) {
        return name == null ? 1 : UNITS.getOrDefault(name, 1L);
    }

    private static CellReading day(String text) {
        for (var form : DAYS) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                try {
                    return CellReading.of(LocalDate.of(
                                    Integer.parseInt(parts.group(1)),
                                    Integer.parseInt(parts.group(2)),
                                    Integer.parseInt(parts.group(3)))
                            .toString());
                } catch (DateTimeException noSuchDay) {
                    return CellReading.wrong("no-such-day");
                }
            }
        }
        return CellReading.wrong("date");
    }

    private static CellReading yesNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return CellReading.of("true");
        }
        return NO.contains(word) ? CellReading.of("false") : CellReading.wrong("yes-no");
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
