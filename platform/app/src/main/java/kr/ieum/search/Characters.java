package kr.ieum.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The characters of a text, made alike: full width and ㈜ resolved, lower case. */
final class Characters {

    private Characters() {}

    static String alike(String text) {
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone, so that nothing in a lexeme needs quoting. */
    static String lettersAndDigits(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static String digits(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** The word and what it begins with, of {@code shortest} to {@code longest} characters. */
    static List<String> beginnings(String word, int shortest, int longest) {
        var beginnings = new ArrayList<String>();
        for (var length = shortest; length < Math.min(word.length(), longest + 1); length++) {
            beginnings.add(word.substring(0, length));
        }
        beginnings.add(word);
        return beginnings;
    }

    /** Every two neighbouring characters, in order; none for a text of one character. */
    static List<String> pairs(String text) {
        var points = text.codePoints().toArray();
        var pairs = new ArrayList<String>(Math.max(0, points.length - 1));
        for (var i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
