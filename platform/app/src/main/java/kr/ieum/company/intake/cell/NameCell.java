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
    private static final int LONGEST = 200;

    private NameCell() {}

    public static Reading<CompanyName> read(String raw) {
        var text = mended(Cell.value(raw));
        if (text.isEmpty()) {
            return Reading.blank();
        }
        var brackets = BRACKETS_ONLY.matcher(text);
        if (brackets.matches() && !isMark(text)
                ? PEOPLE.matcher(brackets.group(1).strip()).matches()
                : AND_OTHERS.matcher(text).matches()) {
            return Reading.unreadable(Remark.of("name.person"));
        }
        if (isMark(text) || !CompanyName.isValid(text)) {
            return Reading.unreadable(
                    text.length() > LONGEST
                            ? Remark.of("name.long", String.valueOf(LONGEST))
                            : Remark.of("name.only-form", text));
        }
        var name = CompanyName.of(text);
        return TWO_FIRMS.matcher(text).matches()
                ? Reading.guessed(name, Remark.of("name.two", text))
                : Reading.of(name);
    }

    private static String mended(String text) {
        var opened = HALF_OPEN.matcher(text).replaceFirst("($1)");
        return HALF_CLOSED.matcher(opened).replaceFirst("($1)");
    }

    /** A legal form without a name. */
    private static boolean isMark(String text) {
        var bare = text.replace(" ", "");
        return bare.matches("\\((?:주|유|사|재|합|자|명|농|의|복|사단)\\)|주식회사|유한회사|협동조합|농업회사법인");
    }
}
