package kr.ieum.company.intake.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The digits of a number that is a name, not an amount: business numbers, corporate numbers, codes. */
final class Digits {

    private static final Pattern AS_AMOUNT = Pattern.compile("\\d+\\.0+|\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");

    private Digits() {}

    /** Only the digits; a spreadsheet's {@code 1.2345E9} or {@code 123.0} is written out first. */
    static String of(String text) {
        if (AS_AMOUNT.matcher(text).matches()) {
            return new BigDecimal(text).toBigInteger().toString();
        }
        return only(text);
    }

    static String only(String text) {
        var digits = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                digits.append(text.charAt(at));
            }
        }
        return digits.toString();
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
