package kr.ieum.company.intake;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.WonUnit;

/** What headings say beside the name of their field: a year, a unit, a revision of KSIC. */
record Headings(Map<String, String> byField) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?:^|['’(])(\\d{2}) ?년");
    private static final Pattern REVISION = Pattern.compile("(?<!\\d)(10|11) ?차");

    Headings {
        byField = Map.copyOf(byField);
    }

    private String of(String field) {
        return Cell.clean(byField.getOrDefault(field, ""));
    }

    WonUnit unit(String field) {
        return WonUnit.ofHeading(of(field));
    }

    OptionalInt year(String field) {
        var whole = YEAR.matcher(of(field));
        if (whole.find()) {
            return OptionalInt.of(Integer.parseInt(whole.group(1)));
        }
        var part = SHORT_YEAR.matcher(of(field));
        return part.find() ? OptionalInt.of(2000 + Integer.parseInt(part.group(1))) : OptionalInt.empty();
    }

    /** The revision of KSIC that the heading of the codes or of the labels names. */
    OptionalInt revision() {
        var named = REVISION.matcher(of(Fields.INDUSTRY_CODE) + ' ' + of(Fields.INDUSTRY_NAME));
        return named.find() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
    }
}
