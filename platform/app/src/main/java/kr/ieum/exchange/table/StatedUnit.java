package kr.ieum.exchange.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The unit of money that a table states once above its header, as in {@code (단위: 백만원, 명)}. It is added to the
 * headings of amounts that state none themselves, or the unit would be lost with the title.
 *
 * @param unit empty where none is stated
 */
record StatedUnit(String unit) {

    private static final Pattern STATED = Pattern.compile("단위\\s*[:：;]?\\s*([^)\\]]+)");
    private static final Pattern MONEY =
            Pattern.compile("(?:[십백천만억조]+\\s*)?(?:원|불|달러|USD|US\\$|\\$)|(?:백만|천만|억)(?=[ ,/·]|$)");
    private static final Pattern AMOUNT = Pattern.compile(
            ".*(?:액|매출|수출|수입|자산|자본금?|부채|비용|예산|연구개발비|투자비|R&D비|인건비|사업비|실적|이익|손익|소득)(?:[ _(\\[]?(?:19|20)?\\d{2}.*)?$");
    private static final Pattern OWN_UNIT = Pattern.compile("[(\\[].*(?:원|불|달러|USD|%|명|건|개|억|만).*[)\\]]");
    private static final StatedUnit NONE = new StatedUnit("");

    static StatedUnit above(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.contains("단위"))
                .map(StatedUnit::in)
                .filter(stated -> !stated.unit().isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    private static StatedUnit in(String cell) {
        var stated = STATED.matcher(cell);
        if (!stated.find()) {
            return NONE;
        }
        var money = MONEY.matcher(stated.group(1));
        return money.find() ? new StatedUnit(money.group().strip()) : NONE;
    }

    List<String> added(List<String> labels) {
        return unit.isEmpty() ? labels : labels.stream().map(this::added).toList();
    }

    private String added(String label) {
        return AMOUNT.matcher(label).matches() && !OWN_UNIT.matcher(label).find() ? label + " (" + unit + ")" : label;
    }
}
