package kr.ieum.region;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what lists write differently: case, spaces, commas, brackets and every kind of middle dot. */
final class LooseName {

    /** U+318D and U+119E are letters to Unicode, but Korean keyboards give them as the middle dot. */
    private static final Pattern NOISE = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]|[\\x{318D}\\x{119E}]");

    private LooseName() {}

    static String of(String name) {
        return NOISE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
