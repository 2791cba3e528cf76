package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.LABEL;
import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.labelled;
import static kr.ieum.company.intake.Declared.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kr.ieum.exchange.ImportField;

/** Yearly figures: of one year, or of several side by side. */
final class FigureFields {

    private static final Predicate<String> AMOUNT =
            matching("약?\\s*[-△▲(]?[₩￦]?\\s*[\\d,.\\s조억만천백십]+\\)?\\s*(?:원|명|인|건|개)?|-");

    private FigureFields() {}

    /** @param lastYear the last year whose figures lists may hold: for it and the four before there are fields */
    static List<ImportField> upTo(int lastYear) {
        var fields = new ArrayList<ImportField>();
        fields.add(field(Fields.YEAR, String.valueOf(lastYear), """
                        기준년도, 기준연도, 회계연도, 결산연도, 결산년도, 연도, 년도, stdrYear, year""").looksLike(matching("(?:19|20)\\d{2}년?")));
        for (var figure : Figure.values()) {
            fields.add(amount(figure.key(), LABEL + figure.key(), figure.example(), figure.names()));
        }
        fields.add(field(Fields.EMPLOYEES_MALE, "30", """
                        남종업원수, 남자종업원수, 종업원수(남), 종업원(남), 남성종업원수, 남자종업원, 종업원(남자), 남직원수""").looksLike(AMOUNT));
        fields.add(field(Fields.EMPLOYEES_FEMALE, "12", """
                        여종업원수, 여자종업원수, 종업원수(여), 종업원(여), 여성종업원수, 여자종업원, 종업원(여자), 여직원수""").looksLike(AMOUNT));
        for (var year = lastYear; year > lastYear - Figure.YEARS; year--) {
            for (var figure : Figure.BY_YEAR) {
                var labelKey = LABEL + figure.key() + '.' + (lastYear - year);
                fields.add(amount(figure.key(year), labelKey, figure.example(), figure.names(year)));
            }
        }
        return List.copyOf(fields);
    }

    private static ImportField amount(String key, String labelKey, String example, List<String> names) {
        return labelled(key, labelKey, example, names)
                .strangers("증가", "증감", "비율", "율", "순위", "면적")
                .looksLike(AMOUNT);
    }
}
