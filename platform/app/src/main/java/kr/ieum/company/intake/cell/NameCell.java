package kr.ieum.company.intake.cell;

import java.util.regex.Pattern;
import kr.ieum.company.CompanyName;

/** A firm's name, with the slips of public lists mended: {@code 주)한빛}, {@code (주 )한빛}, a mark left open. */
public final class NameCell {

    private static final Pattern HALF_OPEN = Pattern.compile("^(주|유|사|재)\\s*[).]\\s*(?=\\S{2})");
    private static final Pattern HALF_CLOSED = Pattern.compile("(?<=\\S)\\s*\\(\\s*(주|유|사|재)$");
    private static final Pattern BRACKETS_ONLY = Pattern.compile("\\(([^()]*)\\)?");
    private static final Pattern PEOPLE = Pattern.compile(
            "[가-힣]{2,4}(?: ?[,·/] ?[가-힣]{2,4})*(?: ?외 ?\\d{0,3} ?(?:명|인)?)?|[가-힣]{2,4} 외 ?\\d{1,3} ?(?:명|인)");
    private static final Pattern AND_OTHERS = Pattern.compile("[가-힣]{2,4} ?외 ?\\d{1,3} ?(?:명|인)");
    private static final Pattern TWO_FIRMS = Pattern.compile(".*(?:\\(주\\)|주식회사).*,.*(?:\\(주\\)|주식회사).*");
    private static final Pattern MARK = Pattern.compile("\\((?:주|유|사|재|합|자|명|농|의|복|사단)\\)|주식회사|유한회사|협동조합|농업회사법인");
    /** What stands for bytes that are no character. */
    private static final char UNDECODED = '\uFFFD';

    private static final int LONGEST_MARK = 8;
    private static final int LONGEST = 200;

    private NameCell() {}

    public static Reading<CompanyName> read(String raw) {
        var text = mended(Cell.value(raw));
        if (text.isEmpty()) {
            return Reading.blank();
        }
        if (text.indexOf(UNDECODED) >= 0) {
            return Reading.unreadable(Remark.of("name.garbled"));
        }
        if (isPerson(text)) {
            return Reading.unreadable(Remark.of("name.person"));
        }
        if (isMark(text)) {
            return Reading.unreadable(Remark.of("name.only-form", text));
        }
        // longer than the longest with room for its legal form: not worth taking apart
        if (text.length() > LONGEST) {
            return Reading.unreadable(Remark.of("name.long", String.valueOf(LONGEST)));
        }
        var name = CompanyName.of(text);
        return text.indexOf(',') >= 0 && TWO_FIRMS.matcher(text).matches()
                ? Reading.guessed(name, Remark.of("name.two", text))
                : Reading.of(name);
    }

    private static String mended(String cell) {
        // half a pair of quotes is left over from a damaged CSV file
        var text = cell.startsWith("\"") && cell.indexOf('"', 1) < 0
                ? cell.substring(1).strip()
                : cell;
        var opened = HALF_OPEN.matcher(text).replaceFirst("($1)");
        return HALF_CLOSED.matcher(opened).replaceFirst("($1)");
    }

    /** Only names of persons: in brackets, or counted with 외 n명. */
    private static boolean isPerson(String text) {
        if (text.charAt(0) == '(' && !isMark(text)) {
            var brackets = BRACKETS_ONLY.matcher(text);
            return brackets.matches()
                    && PEOPLE.matcher(brackets.group(1).strip()).matches();
        }
        return text.indexOf('외') > 0 && AND_OTHERS.matcher(text).matches();
    }

    /** A legal form without a name. */
    private static boolean isMark(String text) {
        return text.length() <= LONGEST_MARK
                && MARK.matcher(text.replace(" ", "")).matches();
    }
}
