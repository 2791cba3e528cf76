package kr.ieum.company.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A yearly figure of a firm, and what lists call it. */
enum Figure {
    REVENUE("1,234", "매출액", "매출", "연매출", "연매출액", "연간매출액", "총매출액", "매출실적", "selngAm", "revenue", "sales"),
    EXPORTS("1,234", "수출액", "수출", "수출실적", "연간수출액", "직수출액", "exports"),
    EMPLOYEES(
            "42",
            "종사자수",
            "종업원수",
            "종사자",
            "종업원",
            "종업원합계",
            "총종업원수",
            "직원수",
            "상시근로자수",
            "상시종업원수",
            "근로자수",
            "고용인원",
            "고용",
            "고용수",
            "인원수",
            "임직원수",
            "emplyCnt",
            "employees"),
    RND_EXPENSE("123", "연구개발비", "R&D투자비", "연구개발투자비", "R&D비용", "연구개발비용", "rndExpense"),
    TOTAL_ASSETS("1,234", "자산총계", "총자산", "자산", "자산총액", "총자산액", "assets"),
    PATENTS("3", "특허", "특허수", "특허건수", "특허등록건수", "특허보유건수", "특허등록", "지식재산권수", "patents");

    /** How many years have fields of their own. */
    static final int YEARS = 5;

    /** Figures that lists give for several years side by side. */
    static final List<Figure> BY_YEAR = List.of(REVENUE, EXPORTS, EMPLOYEES, RND_EXPENSE);

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> names;

    Figure(String example, String... names) {
        this.example = example;
        this.names = List.of(names);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key(int year) {
        return key() + '_' + year;
    }

    String example() {
        return example;
    }

    List<String> names() {
        return names;
    }

    /** Names with the year in front or behind, in four digits or two. */
    List<String> names(int year) {
        var dated = new ArrayList<String>();
        for (var name : names.subList(0, 4)) {
            dated.addAll(List.of(
                    year + name,
                    year + "년" + name,
                    year + "년도" + name,
                    name + year,
                    name + year + "년",
                    year % 100 + "년" + name));
        }
        return List.copyOf(dated);
    }
}
