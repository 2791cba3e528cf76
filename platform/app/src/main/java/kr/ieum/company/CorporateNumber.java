package kr.ieum.company;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 법인등록번호: thirteen digits of a legal person, the last of which checks the others.
 *
 * @param value the digits without hyphen
 */
public record CorporateNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{13}");

    /** @throws IllegalArgumentException when it is not thirteen digits with the right check digit */
    public CorporateNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a corporate number");
        }
    }

    /** Reads the number with or without hyphens and spaces. */
    public static CorporateNumber of(String text) {
        return new CorporateNumber(digits(text));
    }

    /** Whether the text, with or without hyphens and spaces, is a corporate number. */
    public static boolean isValid(String text) {
        var digits = digits(text);
        return DIGITS.matcher(digits).matches() && check(digits) == digits.charAt(12) - '0';
    }

    /** As people write it: 110111-1234567. */
    public String formatted() {
        return value.substring(0, 6) + "-" + value.substring(6);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int check(String digits) {
        var sum = IntStream.range(0, 12)
                .map(place -> (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 2))
                .sum();
        return (10 - sum % 10) % 10;
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
