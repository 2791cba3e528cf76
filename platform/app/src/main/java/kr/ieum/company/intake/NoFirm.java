package kr.ieum.company.intake;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/** Tells rows that are no firm: sums, notes below the table, headings of groups. They come back with a word on why. */
final class NoFirm {

    private static final List<String> TEXTS = List.of(
            Fields.NAME,
            Fields.REGION,
            Fields.DISTRICT,
            Fields.COMPLEX,
            Fields.REPRESENTATIVE,
            Fields.INDUSTRY_NAME,
            Fields.ADDRESS,
            Fields.ROAD_ADDRESS,
            Fields.LOT_ADDRESS);

    /** What only firms have. */
    private static final List<String> OF_FIRMS = List.of(
            Fields.BUSINESS_NUMBER,
            Fields.CORPORATE_NUMBER,
            Fields.EXTERNAL_KEY,
            Fields.REPRESENTATIVE,
            Fields.ADDRESS,
            Fields.ROAD_ADDRESS,
            Fields.LOT_ADDRESS,
            Fields.HEADQUARTERS_ADDRESS,
            Fields.FACTORY_ADDRESS,
            Fields.PHONE,
            Fields.WEBSITE,
            Fields.INDUSTRY_NAME,
            Fields.INDUSTRY_CODE,
            Fields.PRODUCTS);

    private static final Pattern SUM =
            Pattern.compile("(?:[가-힣]{1,8} )?(?:[소합총누] ?계|총 ?합계|합 계 금액|계)(?: ?[(:].*)?|[가-힣]{1,8}(?:소|합|총|누)계");
    private static final Pattern COUNTED = Pattern.compile("[총계 ]*\\d{1,7} ?개? ?(?:사|업체|기업|개소|곳|건|명)?");
    private static final Pattern NOTE = Pattern.compile(
            "(?:[※*■□◆◇●○▶▷☞◎]|주 ?\\d+ ?[):.]|주 ?:|[(\\[]?(?:자료|출처|비고|참고|단위|작성|작성자|작성일|기준|기준일|담당|문의|끝)[ :.)\\]]|끝\\.?$).*");
    private static final int MERGED = 3;

    private NoFirm() {}

    /** @return why the row is none; null for a firm, or a row that might be one */
    static @Nullable Remark in(RowValues row) {
        for (var field : TEXTS) {
            if (isSum(row.get(field))) {
                return Remark.of("row.sum");
            }
        }
        if (isMergedOverAll(row)) {
            return Remark.of("row.note");
        }
        for (var field : OF_FIRMS) {
            if (row.has(field)) {
                return null;
            }
        }
        var name = Cell.value(row.values().getOrDefault(Fields.NAME, ""));
        if (name.isEmpty()) {
            return Remark.of("row.no-firm");
        }
        if (COUNTED.matcher(name).matches()) {
            return Remark.of("row.sum");
        }
        return NOTE.matcher(name).matches() ? Remark.of("row.note") : null;
    }

    private static boolean isSum(@Nullable String cell) {
        return cell != null
                && cell.indexOf('계') >= 0
                && SUM.matcher(Cell.clean(cell)).matches();
    }

    private static boolean isMergedOverAll(RowValues row) {
        return row.values().size() >= MERGED && new HashSet<>(row.values().values()).size() == 1;
    }
}
