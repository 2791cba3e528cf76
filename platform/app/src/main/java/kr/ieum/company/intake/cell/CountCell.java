package kr.ieum.company.intake.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers of people and things: 12명, 1,234, 12.0, 남 10 / 여 2. */
public final class CountCell {

    private static final Pattern NOISE = Pattern.compile("[,\\s]|약|총|계|합계|명|인|건|개|:");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(?:\\.0+)?");
    private static final Pattern BY_SEX = Pattern.compile("\\(?남[성자]?(\\d{1,8})[/·+]?여[성자]?(\\d{1,8})\\)?");
    private static final Pattern RANGE = Pattern.compile("\\d+[~∼-]\\d+|\\d+(?:이상|미만|이하|초과).*");

    private CountCell() {}

    public static Reading<Integer> read(String raw) {
        var text = Cell.value(raw);
        var bare = NOISE.matcher(text).replaceAll("");
        if (text.isEmpty()) {
            return Reading.blank();
        }
        var whole = WHOLE.matcher(bare);
        if (whole.matches()) {
            return Reading.of(Integer.parseInt(whole.group(1)));
        }
        var bySex = BY_SEX.matcher(bare);
        if (bySex.matches()) {
            return Reading.of(Integer.parseInt(bySex.group(1)) + Integer.parseInt(bySex.group(2)));
        }
        return Reading.unreadable(refusal(text, bare));
    }

    private static Remark refusal(String text, String bare) {
        if (RANGE.matcher(bare).matches()) {
            return Remark.of("count.range", text);
        }
        return isNumber(bare) ? Remark.of("count.fraction", text) : Remark.of("count.unreadable", text);
    }

    private static boolean isNumber(String bare) {
        try {
            new BigDecimal(bare);
            return true;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
