package kr.ieum.company;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 사업자등록번호: ten digits, the last of which checks the others. Public, not personal data.
 *
 * @param value the digits without hyphens
 */
public record BusinessNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    /** @throws IllegalArgumentException when it is not ten digits with the right check digit */
    public BusinessNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a business number");
        }
    }

    /** Reads the number with or without hyphens and spaces. */
    public static BusinessNumber of(String text) {
        return new BusinessNumber(digits(text));
    }

    /** Whether the text, with or without hyphens and spaces, is a business number. */
    public static boolean isValid(String text) {
        var digits = digits(text);
        return DIGITS.matcher(digits).matches() && check(digits) == digits.charAt(9) - '0';
    }

    /** As people write it: 123-45-67890. */
    public String formatted() {
        return value.substring(0, 3) + "-" + value.substring(3, 5) + "-" + value.substring(5);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int check(String digits) {
        var sum = IntStream.range(0, WEIGHTS.length)
                .map(place -> (digits.charAt(place) - '0') * WEIGHTS[place])
                .sum();
        // the ninth digit counts a second time, with the tens of its fivefold
        var withCarry = sum + (digits.charAt(8) - '0') * 5 / 10;
        return (10 - withCarry % 10) % 10;
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
