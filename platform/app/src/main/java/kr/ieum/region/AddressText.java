package kr.ieum.region;

import java.text.Normalizer;
import java.util.BitSet;
import org.springframework.web.util.HtmlUtils;

/**
 * The beginning of an address without anything but letters and digits, since lists write spaces, brackets and commas as
 * they like; where something stood between two letters is kept as a boundary.
 */
final class AddressText {

    /** Region and districts stand well within this; what follows does not matter. */
    private static final int LIMIT = 60;

    private final String letters;
    private final BitSet boundaries;

    private AddressText(String letters, BitSet boundaries) {
        this.letters = letters;
        this.boundaries = boundaries;
    }

    static AddressText of(String address) {
        var text = address.indexOf('&') < 0 ? address : HtmlUtils.htmlUnescape(HtmlUtils.htmlUnescape(address));
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        var letters = new StringBuilder(LIMIT);
        var boundaries = new BitSet(LIMIT);
        for (var index = 0; index < text.length() && letters.length() < LIMIT; index++) {
            var character = text.charAt(index);
            if (Character.isLetterOrDigit(character)) {
                letters.append(character);
            } else {
                boundaries.set(letters.length());
            }
        }
        boundaries.set(letters.length());
        return new AddressText(letters.toString(), boundaries);
    }

    int length() {
        return letters.length();
    }

    boolean boundaryAt(int position) {
        return boundaries.get(position);
    }

    /** Where the next word begins; the end when there is none. */
    int nextWord(int position) {
        var next = boundaries.nextSetBit(position + 1);
        return next < 0 ? length() : next;
    }

    /** Behind a postal code. */
    int afterDigits(int position) {
        var end = position;
        while (end < letters.length() && Character.isDigit(letters.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The characters from one position to another; empty when they reach beyond the end. */
    String part(int from, int to) {
        return to > letters.length() ? "" : letters.substring(from, to);
    }
}
