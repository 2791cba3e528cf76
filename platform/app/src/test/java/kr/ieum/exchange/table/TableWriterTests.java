package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableWriterTests {

    private static final TableHead HEAD =
            new TableHead("기업 목록", List.of("기준 2026-11-24 09:00"), List.of("기업명", "사업자번호", "매출액", "설립일"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsWrittenCanBeReadBack(TableFormat format) throws IOException {
        var file = write(format, Arrays.asList("한빛정밀", "0012345678", 1_234_567L, LocalDate.of(2020, 1, 2)));

        var table = Tables.all(file).getLast();

        assertThat(table.columns()).isEqualTo(HEAD.columns());
        assertThat(table.cells()).containsExactly(List.of("한빛정밀", "0012345678", "1234567", "2020-01-02"));
    }

    @Test
    void aWorkbookSaysOnItsFirstSheetWhatItIs() throws IOException {
        var file = write(TableFormat.XLSX, Arrays.asList("한빛정밀", null, null, null));

        try (var workbook = new org.dhatim.fastexcel.reader.ReadableWorkbook(file.toFile())) {
            var about = workbook.getFirstSheet().read();
            assertThat(about).extracting(row -> row.getCellText(0)).containsExactly("기업 목록", "기준 2026-11-24 09:00");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNotComputed() throws IOException {
        var file = write(TableFormat.CSV, Arrays.asList("=HYPERLINK(\"http://bad\")", "+82-51-1", -5L, null));

        var line = Files.readString(file).lines().skip(1).findFirst().orElseThrow();

        assertThat(line).isEqualTo("\"'=HYPERLINK(\"\"http://bad\"\")\",'+82-51-1,-5,");
    }

    @Test
    void whatMs949DoesNotHaveBecomesAQuestionMark() throws IOException {
        var file = write(TableFormat.CSV_MS949, Arrays.asList("한빛✓정밀", null, null, null));

        assertThat(Files.readString(file, Charset.forName("MS949"))).contains("한빛?정밀");
    }

    private Path write(TableFormat format, List<?> row) throws IOException {
        var file = folder.resolve("out." + format.fileExtension());
        try (var out = Files.newOutputStream(file);
                var writer = TableWriter.open(out, format, HEAD)) {
            writer.row(row);
        }
        return file;
    }

    @Test
    void aTextThatLooksLikeAFormulaComesBackAsItWas() throws IOException {
        var file = write(TableFormat.CSV, Arrays.asList("=1+1", "+82-51-1", -5L, null));

        assertThat(Tables.only(file).cells()).containsExactly(List.of("=1+1", "+82-51-1", "-5", ""));
    }

    @Test
    void whatStandsBeforeTheRowsIsNoTable() throws IOException {
        var file = write(TableFormat.XLSX, Arrays.asList("한빛정밀", null, null, null));

        assertThat(Tables.only(file).columns()).isEqualTo(HEAD.columns());
    }

    @Test
    void eachCellOfALongWorkbookHasItsOwnFormat() throws IOException {
        var file = folder.resolve("long.xlsx");
        try (var out = Files.newOutputStream(file);
                var writer = TableWriter.open(out, TableFormat.XLSX, HEAD)) {
            for (var row = 0; row < 2_500; row++) {
                var day = row % 3 == 0 ? null : row % 3 == 1 ? LocalDate.of(2020, 1, 2) : "모름";
                writer.row(Arrays.asList("한빛정밀", "0012345678", row * 1_000L, day));
            }
        }

        var cells = Tables.only(file).cells();

        assertThat(cells).hasSize(2_500);
        assertThat(cells).extracting(row -> row.get(2)).contains("0", "999000", "1000000", "2499000");
        assertThat(cells).extracting(row -> row.get(3)).containsOnly("", "2020-01-02", "모름");
    }
}
