package kr.ieum.company.intake;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import kr.ieum.exchange.RowValues;

/**
 * Takes cells apart that hold two things, where the heading says so: 업체명(대표자), 소재지(전화번호). Printed lists save a
 * column so.
 */
final class SharedCells {

    private static final Pattern PERSON =
            Pattern.compile("(?s)(.+?)\\s*[\\n/(]\\s*\\(?(?:대표(?:자|이사)?\\s*:?\\s*)?([가-힣]{2,4})\\)?\\s*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?s)(.+?)\\s*[\\n/(]\\s*\\(?(?:(?:전화|tel)[.: ]*)?(\\(?0?\\d{1,4}[-). ][-\\d. ]{6,12})\\)?\\s*");

    private static final List<Shared> KNOWN = List.of(
            new Shared(Fields.NAME, Pattern.compile("[(/\\n ] ?대표"), Fields.REPRESENTATIVE, PERSON),
            new Shared(Fields.ADDRESS, Pattern.compile("[(/\\n ] ?(?:전화|연락처|tel)"), Fields.PHONE, NUMBER),
            new Shared(Fields.ROAD_ADDRESS, Pattern.compile("[(/\\n ] ?(?:전화|연락처|tel)"), Fields.PHONE, NUMBER));

    private final List<Shared> said;

    private record Shared(String field, Pattern heading, String other, Pattern cell) {}

    SharedCells(Headings headings) {
        said = KNOWN.stream()
                .filter(shared -> !headings.byField().containsKey(shared.other())
                        && shared.heading()
                                .matcher(headings.byField().getOrDefault(shared.field(), ""))
                                .find())
                .toList();
    }

    RowValues apart(RowValues row) {
        if (said.isEmpty()) {
            return row;
        }
        var values = new HashMap<>(row.values());
        for (var shared : said) {
            var cell = shared.cell().matcher(values.getOrDefault(shared.field(), ""));
            if (cell.matches()) {
                values.put(shared.field(), cell.group(1));
                values.put(shared.other(), cell.group(2));
            }
        }
        return new RowValues(row.number(), values);
    }
}
