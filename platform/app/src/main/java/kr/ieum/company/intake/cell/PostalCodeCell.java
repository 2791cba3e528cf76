package kr.ieum.company.intake.cell;

import java.util.regex.Pattern;

/** A postal code: five digits, or six of the time before August 2015; a spreadsheet may have lost the zero in front. */
public final class PostalCodeCell {

    private static final Pattern CODE = Pattern.compile("\\(?(\\d{5}|\\d{3}-?\\d{3})\\)?");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{3}(?:\\.0)?");

    private PostalCodeCell() {}

    public static Reading<String> read(String raw) {
        var text = Cell.value(raw);
        if (text.isEmpty() || Digits.only(text).replace("0", "").isEmpty()) {
            return Reading.blank();
        }
        var code = CODE.matcher(text);
        if (code.matches()) {
            return Reading.of(code.group(1).replace("-", ""));
        }
        return WITHOUT_ZERO.matcher(text).matches()
                ? Reading.of('0' + text.substring(0, 4))
                : Reading.unreadable(Remark.of("postal-code.unreadable", text));
    }
}
