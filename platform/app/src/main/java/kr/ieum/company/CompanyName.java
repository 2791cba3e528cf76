package kr.ieum.company;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * A firm's name, taken apart: what it is called, and the legal form that stood in front of or behind it.
 *
 * @param value the name as people say it, without legal form; 1–200 characters
 * @param legalForm what stood with it, {@link LegalForm#UNKNOWN} when nothing did
 */
public record CompanyName(String value, LegalForm legalForm) {

    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> MARKS = Arrays.stream(LegalForm.values())
            .flatMap(form -> form.marks().stream())
            // 사회적협동조합 before 협동조합
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final String MARK =
            MARKS.stream().map(CompanyName::spaced).collect(Collectors.joining("|", "(", ")"));
    private static final Pattern IN_FRONT = Pattern.compile("^" + MARK + "\\s*");

    /** (주) whose first bracket was lost; only in front, since a name may end with 현주). */
    private static final Pattern HALF_IN_FRONT = Pattern.compile("^([주유]\\s?\\))\\s*");

    private static final Pattern STRAY_BRACKETS = Pattern.compile("^[)\\]}]+\\s*|\\s*[(\\[{]+$");
    private static final Pattern BEHIND = Pattern.compile("\\s*" + MARK + "$");

    /** @throws IllegalArgumentException when nothing or more than 200 characters are left */
    public CompanyName {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 1-200 characters");
        }
    }

    /** Whether the text is a name that the register can keep. */
    public static boolean isValid(String text) {
        var rest = take(text).rest;
        return !rest.isBlank() && rest.length() <= LONGEST;
    }

    /**
     * Cleans the text: HTML entities, full-width characters, runs of spaces, and the legal form in front or behind.
     *
     * @throws IllegalArgumentException when nothing or more than 200 characters are left
     */
    public static CompanyName of(String text) {
        var taken = take(text);
        return new CompanyName(taken.rest, taken.form);
    }

    /** What two ways of writing the same name have in common: lower case, letters and digits only. */
    public String key() {
        var key = NOT_IN_KEY.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        // a name of signs alone is still a name
        return key.isEmpty() ? value : key;
    }

    @Override
    public String toString() {
        return value;
    }

    private static Taken take(String text) {
        var name = clean(text);
        var form = LegalForm.UNKNOWN;
        for (var side : List.of(IN_FRONT, HALF_IN_FRONT, BEHIND, IN_FRONT)) {
            var mark = side.matcher(name);
            if (mark.find() && mark.end() - mark.start() < name.length()) {
                form = form == LegalForm.UNKNOWN ? formOf(mark.group(1)) : form;
                name = mark.replaceFirst("").strip();
            }
        }
        var whole = STRAY_BRACKETS.matcher(name).replaceAll("");
        return new Taken(whole.isEmpty() ? name : whole, form);
    }

    private static String clean(String text) {
        var name = text;
        // lists that went through several systems are escaped twice
        for (var round = 0; round < 2 && name.indexOf('&') >= 0; round++) {
            name = Parser.unescapeEntities(name, false);
        }
        // the middle dot of Korean keyboards is a letter of old Hangul, which normalising would take it for
        name = name.replace('ㆍ', '·');
        // ㈜ and its like are spelt out to (주), full-width letters become plain ones
        name = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACES.matcher(name).replaceAll(" ").strip();
    }

    private static LegalForm formOf(String mark) {
        var written = SPACES.matcher(mark).replaceAll("");
        return LegalForm.of(written).or(() -> LegalForm.of("(" + written)).orElse(LegalForm.UNKNOWN);
    }

    /** A mark may have spaces inside: 주식 회사, ( 주 ). */
    private static String spaced(String mark) {
        return mark.chars()
                .mapToObj(character -> Pattern.quote(String.valueOf((char) character)))
                .collect(Collectors.joining("\\s?"));
    }

    private record Taken(String rest, LegalForm form) {}
}
