package kr.ieum.company.intake.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans the text of a cell without changing what it means. */
public final class Cell {

    private static final Set<String> NOTHING = Set.of(
            "-", "--", "---", "_", ".", "·", "x", "n/a", "na", "nan", "null", "none", "#n/a", "해당없음", "해당사항없음", "없음",
            "미상", "미기재", "미입력", "미확인", "무", "비공개", "정보없음", "자료없음", "확인불가", "공란");
    private static final Map<String, String> ENTITIES = Map.of(
            "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&#39;", "'", "&#40;", "(", "&#41;",
            ")", "&nbsp;", " ");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-z]{2,6}|#\\d{2,5});");
    private static final int ENTITY_DEPTH = 3;
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

    private Cell() {}

    /**
     * The text with half-width letters, single spaces and plain characters for HTML entities, even for those that were
     * escaped twice. NFKC is not used: it would tear ㆍ, which KSIC names hold, to a lone jamo.
     */
    public static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var text = unescape(raw);
        var cleaned = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            append(cleaned, text.charAt(at));
        }
        return Normalizer.normalize(withoutLastSpace(cleaned), Normalizer.Form.NFC);
    }

    /** The cleaned text, or an empty one for the many ways to say that nothing is known. */
    public static String value(String raw) {
        var text = clean(raw);
        return text.length() <= 6 && NOTHING.contains(text.replace(" ", "").toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private static boolean isPlain(String raw) {
        var before = ' ';
        for (var at = 0; at < raw.length(); at++) {
            var character = raw.charAt(at);
            var plain = (character > ' ' && character < 0x7F && character != '&') || isSyllable(character);
            if (!plain && (character != ' ' || before == ' ')) {
                return false;
            }
            before = character;
        }
        return raw.isEmpty() || before != ' ';
    }

    private static boolean isSyllable(char character) {
        return character >= '가' && character <= '힣';
    }

    private static String unescape(String raw) {
        var text = raw;
        for (var depth = 0; depth < ENTITY_DEPTH && text.indexOf('&') >= 0; depth++) {
            text = ENTITY.matcher(text).replaceAll(found -> ENTITIES.getOrDefault(found.group(), found.group()));
        }
        return text;
    }

    private static void append(StringBuilder cleaned, char character) {
        if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
            cleaned.append((char) (character - FULL_WIDTH_DISTANCE));
        } else if (character == '㈜') {
            cleaned.append("(주)");
        } else if (character == '㈔') {
            cleaned.append("(사)");
        } else if (character == '㈲') {
            cleaned.append("(유)");
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            appendSpace(cleaned);
        } else if (Character.getType(character) != Character.FORMAT && !Character.isISOControl(character)) {
            cleaned.append(character);
        }
    }

    private static void appendSpace(StringBuilder cleaned) {
        if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
            cleaned.append(' ');
        }
    }

    private static CharSequence withoutLastSpace(StringBuilder cleaned) {
        var length = cleaned.length();
        return length > 0 && cleaned.charAt(length - 1) == ' ' ? cleaned.subSequence(0, length - 1) : cleaned;
    }
}
