package kr.ieum.company.intake.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/** Telephone and fax numbers, brought to the form {@code 051-123-4567}. */
public final class PhoneCell {

    private static final Pattern SEVERAL = Pattern.compile("[,/;|]|\\b또는\\b|(?<=\\d)\\s*[~∼]\\s*\\d{1,4}(?!\\d)");
    private static final Pattern EXTENSION = Pattern.compile("\\(?(?:내선|교환|구내|ext\\.?|#).*$");
    private static final Pattern COUNTRY =
            Pattern.compile("^\\(?(?:\\+|00)82\\)?[-. ]*(?:\\(0\\))?|^82(?=[-. )])[-. )]*");
    private static final Pattern WORDS = Pattern.compile("^(?:tel|phone|fax|전화|대표|대표전화|팩스|t|f)[.:) ]*");
    private static final Pattern ODD = Pattern.compile("[^-0-9.() \\u2010-\\u2015\\u2212]");
    private static final Pattern NATIONWIDE = Pattern.compile("1[568]\\d{6}");
    private static final Pattern SEOUL = Pattern.compile("02[2-9]\\d{6,7}");
    /** Numbers that begin so are few, but an area code that stands there is one. */
    private static final Pattern SEOUL_IN_FULL = Pattern.compile("021\\d{6,7}");
    /** A number among words or behind another one, where no comma parts them. */
    private static final Pattern AMONG = Pattern.compile(
            "(?:^|(?<=본사|공장|사무실|대표|번호|유선|tel)[ :.]*|(?<=\\d) *)\\(?0\\d{1,3}\\)?[-. ]{0,3}\\d{3,4}[-. ]\\d{4}(?!\\d)");

    private static final Pattern AREA = Pattern.compile("0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4]|1[016789]|[678]0)\\d{7,8}");
    private static final Pattern PERSONAL = Pattern.compile("050\\d{8,9}");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");

    private static final int SHORTEST = 7;

    private PhoneCell() {}

    public static Reading<String> read(String raw) {
        var text = Cell.value(raw).toLowerCase(Locale.ROOT);
        if (Digits.only(text).replace("0", "").isEmpty()) {
            return text.isEmpty() || !Digits.only(text).isEmpty() ? Reading.blank() : unreadable(text);
        }
        var several = SEVERAL.matcher(text);
        if (several.find() && Digits.only(text.substring(0, several.start())).length() >= SHORTEST) {
            var first = one(text.substring(0, several.start()), text);
            return Digits.only(text.substring(several.end())).length() >= SHORTEST ? firstOf(first, text) : first;
        }
        var only = one(text, text);
        var among = only.isUnreadable() ? AMONG.matcher(text) : null;
        return among != null && among.find() ? firstOf(one(among.group(), text), text) : only;
    }

    /** There is room for one number; what is left out must be said. */
    private static Reading<String> firstOf(Reading<String> first, String text) {
        return first.value() == null
                ? first
                : Reading.guessed(first.value(), Remark.of("phone.several", text, first.value()));
    }

    private static Reading<String> one(String first, String text) {
        var bare =
                EXTENSION.matcher(WORDS.matcher(first.strip()).replaceFirst("")).replaceFirst("");
        var abroad = COUNTRY.matcher(bare);
        var number = abroad.find() ? "0" + stripZero(Digits.only(bare.substring(abroad.end()))) : Digits.only(bare);
        return ODD.matcher(bare.substring(bare.startsWith("+") ? 1 : 0)).find()
                ? unreadable(text)
                : formatted(number, text);
    }

    private static Reading<String> formatted(String number, String text) {
        if (isWhole(number) || SEOUL_IN_FULL.matcher(number).matches()) {
            return Reading.of(format(number));
        }
        // 0 before a nationwide number comes from +82; a spreadsheet loses the zero before an area code
        if (number.startsWith("0") && isWhole(number.substring(1))) {
            return Reading.of(format(number.substring(1)));
        }
        if (isWhole("0" + number)) {
            return Reading.guessed(format("0" + number), Remark.of("phone.zero", format("0" + number)));
        }
        return LOCAL.matcher(number).matches()
                ? Reading.guessed(group(number, 0), Remark.of("phone.no-area"))
                : unreadable(text);
    }

    private static boolean isWhole(String number) {
        return NATIONWIDE.matcher(number).matches()
                || SEOUL.matcher(number).matches()
                || AREA.matcher(number).matches()
                || PERSONAL.matcher(number).matches();
    }

    private static String format(String number) {
        if (!number.startsWith("0")) {
            return group(number, 0);
        }
        if (number.startsWith("02")) {
            return group(number, 2);
        }
        return group(number, number.startsWith("050") ? 4 : 3);
    }

    /** The last four digits, what stands before them, and the area code of the given length. */
    private static String group(String number, int area) {
        var last = number.length() - 4;
        var head = area == 0 ? "" : number.substring(0, area) + '-';
        return head + number.substring(area, last) + '-' + number.substring(last);
    }

    private static String stripZero(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    private static Reading<String> unreadable(String text) {
        return Reading.unreadable(Remark.of("phone.unreadable", text));
    }
}
