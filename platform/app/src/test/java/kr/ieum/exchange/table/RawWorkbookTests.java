package kr.ieum.exchange.table;

import static kr.ieum.exchange.table.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs write them, and as they come damaged. */
class RawWorkbookTests {

    private static final String HEADER = "<row r=\"1\">" + text("A1", "기업명") + text("B1", "값") + "</row>";

    @TempDir
    Path folder;

    @Test
    void aWorkbookWithoutFormatsIsRead() {
        var file = RawWorkbook.with(
                        HEADER + "<row r=\"2\">" + text("A2", "한빛정밀") + "<c r=\"B2\"><v>1.23456789E9</v></c></row>")
                .in(folder);

        assertThat(Tables.only(file).cells()).containsExactly(List.of("한빛정밀", "1234567890"));
    }

    @Test
    void aTextThatAFormulaMadeKeepsItsZeros() {
        var file = RawWorkbook.with(HEADER + "<row r=\"2\">" + text("A2", "한빛정밀")
                        + "<c r=\"B2\" t=\"str\"><f>TEXT(C2,\"0000000000\")</f><v>0012345678</v></c></row>")
                .in(folder);

        assertThat(Tables.only(file).cells()).containsExactly(List.of("한빛정밀", "0012345678"));
    }

    @Test
    void rowsAndCellsWithoutNumbersAreCounted() {
        var cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        var row = "<row>" + cell + cell + "</row>";
        var file = RawWorkbook.with(
                        row.formatted("기업명", "주소") + row.formatted("한빛정밀", "부산") + row.formatted("새길테크", "대구"))
                .in(folder);

        assertThat(Tables.only(file).rows())
                .containsExactly(new TableRow(2, List.of("한빛정밀", "부산")), new TableRow(3, List.of("새길테크", "대구")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000\\-00\\-00000                          | 1208800767 | 120-88-00767
            0000000000                              | 12345678   | 0012345678
            (0##)\\ ###-####                         | 512345678  | (051) 234-5678
            [&lt;=999999]####-####;0##-####-####    | 512345678  | 005-1234-5678
            0##########                             | 1012345678 | 01012345678
            #,##0_ ;[Red]\\-#,##0\\                 | -1234      | -1234
            0.0%                                    | 0.125      | 12.5%
            yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot; | 46350 | 2026-11-24
            """)
    void aNumberReadsAsItsFormatShowsIt(String format, String number, String shown) {
        var file = RawWorkbook.with(HEADER + "<row r=\"2\">" + text("A2", "한빛정밀") + "<c r=\"B2\" s=\"1\"><v>" + number
                        + "</v></c></row>")
                .format(format)
                .in(folder);

        assertThat(Tables.only(file).cells()).containsExactly(List.of("한빛정밀", shown));
    }

    @Test
    void daysAreCountedFromWhereTheWorkbookCounts() {
        var file = RawWorkbook.with(
                        HEADER + "<row r=\"2\">" + text("A2", "한빛정밀") + "<c r=\"B2\" s=\"1\"><v>44888</v></c></row>")
                .format("yyyy-mm-dd")
                .countedFrom1904()
                .in(folder);

        assertThat(Tables.only(file).cells()).containsExactly(List.of("한빛정밀", "2026-11-24"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"abc\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>one</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"unheard\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>&unknown;</v></c></row>",
                "<row r=\"2\"><c r=\"A2\">"
            })
    void aDamagedSheetIsRefused(String rows) {
        var file = RawWorkbook.with(HEADER + rows).in(folder);

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith(".DAMAGED"));
    }

    @Test
    void aNumberOfEndlessDigitsIsNotWrittenOut() {
        var file = RawWorkbook.with(
                        HEADER + "<row r=\"2\">" + text("A2", "한빛정밀") + "<c r=\"B2\"><v>1E999999999</v></c></row>")
                .in(folder);

        assertThat(Tables.only(file).cells()).containsExactly(List.of("한빛정밀", "1E+999999999"));
    }
}
