package kr.ieum.exchange.table;

import java.util.regex.Pattern;

/** Takes the invisible out of a cell: spaces of all kinds at its ends, zero-width characters, control characters. */
final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$");

    private CellText() {}

    static String clean(String text) {
        if (text.isEmpty() || isPlain(text)) {
            return text;
        }
        return EDGES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Most cells need nothing; looking is cheaper than two patterns. */
    private static boolean isPlain(String text) {
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character < ' '
                    || (character >= 0x7f && character <= 0xa0)
                    || (character >= 0x2000 && character <= 0x206f)
                    || character == 0x3000
                    || character == 0xfeff) {
                return false;
            }
        }
        return text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }
}
