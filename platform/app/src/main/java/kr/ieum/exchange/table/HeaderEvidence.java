package kr.ieum.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a row that might be a header is one, or the first row of a list that has none. Each column says something: a
 * label stands over numbers, a telephone number over telephone numbers. Where nothing tells, the row is better no header:
 * no row is lost then.
 */
final class HeaderEvidence {

    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_. -]*");
    private static final Pattern LEGAL_FORM = Pattern.compile(".*(?:\\(주\\)|㈜|주식회사|\\(유\\)|유한회사).*");

    private final List<List<String>> body;
    private int ofHeader;
    private int ofBody;

    /** @param below the rows below */
    HeaderEvidence(List<String> row, List<List<String>> below) {
        // long lists repeat their header
        this.body = below.stream().filter(other -> !other.equals(row)).toList();
        for (var column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                weigh(row.get(column), valuesOf(column));
            }
        }
    }

    boolean isHeader() {
        return ofHeader > 0 && ofHeader >= ofBody;
    }

    private void weigh(String cell, List<String> values) {
        if (Labels.isKnown(cell)) {
            ofHeader++;
        } else if (LEGAL_FORM.matcher(cell).matches() || values.contains(cell)) {
            ofBody++;
        } else if (!values.isEmpty()) {
            compare(cell, values);
        }
    }

    private void compare(String cell, List<String> values) {
        if (Labels.isPeriod(cell)) {
            // years stand over amounts, or below a heading
            count(share(values, Labels::isPeriod) < HALF);
        } else if (hasDigit(cell)) {
            ofBody += Labels.isQuantity(cell)
                            || share(values, value -> shape(value).equals(shape(cell))) >= HALF
                    ? 1
                    : 0;
        } else if (share(values, HeaderEvidence::hasDigit) >= MOST || isIdentifierOver(cell, values)) {
            ofHeader++;
        }
    }

    private void count(boolean speaksForHeader) {
        ofHeader += speaksForHeader ? 1 : 0;
        ofBody += speaksForHeader ? 0 : 1;
    }

    private static boolean isIdentifierOver(String cell, List<String> values) {
        return IDENTIFIER.matcher(cell).matches()
                && share(values, value -> !IDENTIFIER.matcher(value).matches()) >= MOST;
    }

    private List<String> valuesOf(int column) {
        return body.stream()
                .filter(other -> column < other.size() && !other.get(column).isEmpty())
                .map(other -> other.get(column))
                .toList();
    }

    private static double share(List<String> values, java.util.function.Predicate<String> fitting) {
        return (double) values.stream().filter(fitting).count() / values.size();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(character -> character >= '0' && character <= '9');
    }

    /** What a text looks like from afar: 부산 남구 용소로 12 and 서울 중구 정동길 3 look the same. */
    private static String shape(String text) {
        var shaped = DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("9");
        return LATIN.matcher(HANGUL.matcher(shaped).replaceAll("가")).replaceAll("a");
    }
}
