package kr.ieum.company.intake.cell;

import java.util.regex.Pattern;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CorporateNumber;

/** 사업자등록번호 with or without hyphens, as text or as a number that a spreadsheet made of it. */
public final class BusinessNumberCell {

    private static final Pattern MASKED = Pattern.compile(".*[*●○xX].*");
    private static final Pattern ALLOWED = Pattern.compile("[-0-9 .,eE+]*");
    private static final int LENGTH = 10;
    private static final int CORPORATE_LENGTH = 13;

    private BusinessNumberCell() {}

    public static Reading<String> read(String raw) {
        var text = Cell.value(raw);
        var digits = Digits.of(text);
        if (text.isEmpty() || (!digits.isEmpty() && digits.replace("0", "").isEmpty())) {
            return Reading.blank();
        }
        if (isMasked(text)) {
            return wrong("masked", text);
        }
        if (!ALLOWED.matcher(text).matches()) {
            return wrong("unreadable", text);
        }
        return read(text, digits);
    }

    private static Reading<String> read(String text, String digits) {
        if (digits.length() == LENGTH) {
            return BusinessNumber.isValid(digits) ? Reading.of(digits) : wrong("check-digit", text);
        }
        if (digits.length() < LENGTH && digits.length() >= LENGTH - 2) {
            var whole = "0".repeat(LENGTH - digits.length()) + digits;
            return BusinessNumber.isValid(whole)
                    ? Reading.guessed(whole, Remark.of("business-number.zero", whole))
                    : wrong("length", text);
        }
        return wrong(digits.length() == CORPORATE_LENGTH ? "corporate" : "length", text);
    }

    private static Reading<String> wrong(String reason, String text) {
        return Reading.unreadable(Remark.of("business-number." + reason, text));
    }

    /** Whether some of the digits are hidden, as public lists do. */
    public static boolean isMasked(String raw) {
        return MASKED.matcher(Cell.value(raw)).matches();
    }

    /** Whether the cell holds a 법인등록번호 instead. */
    public static boolean holdsCorporateNumber(String raw) {
        var digits = Digits.of(Cell.value(raw));
        return digits.length() == CORPORATE_LENGTH && CorporateNumber.isValid(digits);
    }
}
