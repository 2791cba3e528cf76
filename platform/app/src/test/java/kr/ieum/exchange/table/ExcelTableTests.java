package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTableTests {

    @TempDir
    Path folder;

    @Test
    void cellsReadAsTheirUserSeesThem() {
        var file = Tables.workbook(folder, sheet -> {
            header(sheet, "기업명", "사업자번호", "설립일", "비율", "매출액", "코드");
            sheet.value(1, 0, "한빛정밀");
            sheet.value(1, 1, 1208800767L);
            sheet.value(1, 2, LocalDate.of(2020, 1, 2));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, 0.125);
            sheet.style(1, 3).format("0.0%").set();
            sheet.value(1, 4, 1234567.5);
            sheet.value(1, 5, 123);
            sheet.style(1, 5).format("00000").set();
        });

        assertThat(Tables.only(file).cells())
                .containsExactly(List.of("한빛정밀", "1208800767", "2020-01-02", "12.5%", "1234567.5", "00123"));
    }

    @Test
    void aTitleOverTheWholeWidthIsNoHeader() {
        var file = Tables.workbook(folder, sheet -> {
            sheet.value(0, 0, "2025년 기업 현황");
            sheet.range(0, 0, 0, 2).merge();
            row(sheet, 2, "기업명", "주소", "대표자");
            row(sheet, 3, "한빛정밀", "부산", "가나다");
        });

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("기업명", "주소", "대표자");
        assertThat(table.headerRow()).isEqualTo(3);
    }

    @Test
    void aHeaderOfTwoLinesIsRedAsOne() {
        var file = Tables.workbook(folder, sheet -> {
            row(sheet, 0, "기업명", "매출액", "", "대표자");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 0, 2).merge();
            sheet.range(0, 3, 1, 3).merge();
            row(sheet, 1, "", "2023", "2024", "");
            row(sheet, 2, "한빛정밀", "10", "20", "가나다");
            row(sheet, 3, "새길테크", "30", "40", "라마바");
        });

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("기업명", "매출액 2023", "매출액 2024", "대표자");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void aCellMergedDownIsRepeated() {
        var file = Tables.workbook(folder, sheet -> {
            row(sheet, 0, "시도", "기업명", "대표자");
            row(sheet, 1, "부산", "한빛정밀", "가나다");
            row(sheet, 2, "", "새길테크", "라마바");
            sheet.range(1, 0, 2, 0).merge();
        });

        assertThat(Tables.only(file).cells())
                .containsExactly(List.of("부산", "한빛정밀", "가나다"), List.of("부산", "새길테크", "라마바"));
    }

    private static void header(org.dhatim.fastexcel.Worksheet sheet, String... names) {
        row(sheet, 0, names);
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, String... values) {
        for (var column = 0; column < values.length; column++) {
            if (!values[column].isEmpty()) {
                sheet.value(row, column, values[column]);
            }
        }
    }
}
