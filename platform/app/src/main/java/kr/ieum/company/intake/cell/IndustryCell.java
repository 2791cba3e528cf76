package kr.ieum.company.intake.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cell says about the industry: KSIC codes as digits (or the letter of a section), the words that are left, and
 * how many further industries are only counted ({@code … 외 3 종}). Which of them exist is not known here.
 */
public record IndustryCell(List<String> codes, String label, int further) {

    private static final Pattern FURTHER = Pattern.compile("[ ,]*\\(?외 ?(?:(\\d{1,3}) ?(?:개)? ?(?:종|건|업종|개)?|다수)\\)?$");
    private static final Pattern CODE = Pattern.compile(
            "(?<![0-9A-Za-z가-힣])(?:[A-Ua-u][-. ]?)?(\\d{2}(?:\\.?\\d){0,3})(?:\\.0)?(?![0-9A-Za-z]|\\.\\d)");
    private static final Pattern SECTION = Pattern.compile("[A-Ua-u]");
    private static final Pattern LEFT_OVER = Pattern.compile("\\[ *]|\\( *\\)|^[-,/;|:.·()\\s]+|[-,/;|:·(\\s]+$");
    /** A spreadsheet took the code for an amount: 26,110. */
    private static final Pattern AS_AMOUNT = Pattern.compile("\\d{1,2},\\d{3}");

    private static final int LONGEST = 5;

    public IndustryCell {
        codes = List.copyOf(codes);
    }

    public static IndustryCell read(String raw) {
        var text = Cell.value(raw);
        if (AS_AMOUNT.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        var more = FURTHER.matcher(text);
        var further = 0;
        if (more.find() && more.start() > 0) {
            further = more.group(1) == null ? 1 : Integer.parseInt(more.group(1));
            text = text.substring(0, more.start());
        }
        if (SECTION.matcher(text).matches()) {
            return new IndustryCell(List.of(text.toUpperCase(Locale.ROOT)), "", further);
        }
        var codes = codes(text);
        return new IndustryCell(codes, codes.isEmpty() ? text : withoutCodes(text), further);
    }

    private static List<String> codes(String text) {
        var codes = new LinkedHashSet<String>();
        CODE.matcher(text).results().forEach(found -> {
            var digits = Digits.only(found.group(1));
            if (digits.length() <= LONGEST) {
                codes.add(digits);
            }
        });
        return new ArrayList<>(codes);
    }

    private static String withoutCodes(String text) {
        var label = CODE.matcher(text).replaceAll("");
        var words = LEFT_OVER
                .matcher(LEFT_OVER.matcher(label).replaceAll(""))
                .replaceAll("")
                .strip();
        // of C20111(화학물질 제조업) the bracket that opened stood at the beginning
        return words.endsWith(")") && words.indexOf('(') < 0
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }

    public boolean isBlank() {
        return codes.isEmpty() && label.isEmpty();
    }
}
