package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of Excel 97 with 301 invented rows, more texts than one record holds, and a hidden sheet. */
class OldExcelTableTests {

    @TempDir
    Path folder;

    @Test
    void aBinaryWorkbookIsReadAsItsUserSeesIt() throws IOException {
        var table = Tables.only(Tables.bytes(folder, workbook()));

        assertThat(table.name()).isEqualTo("목록");
        assertThat(table.columns()).containsExactly("기업명", "사업자등록번호", "설립일", "매출액(백만원) 2023", "매출액(백만원) 2024", "소재지");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.rows().getFirst())
                .isEqualTo(new TableRow(
                        4,
                        List.of(
                                "Gaon No. 1 Precision Co., Ltd.",
                                "0123456782",
                                "2001-03-05",
                                "1234.5",
                                "100000000000",
                                "부산 남구 용소로 1")));
        assertThat(table.rows().getLast().cells()).containsExactly("TRUE", "", "", "12.5%", "", "");
    }

    @Test
    void textsThatGoOnInTheNextRecordAreWhole() throws IOException {
        var rows = Tables.only(Tables.bytes(folder, workbook())).rows();

        assertThat(rows).hasSize(301);
        for (var row = 1; row < 300; row += 2) {
            assertThat(rows.get(row).cells().getFirst()).isEqualTo("가온 " + (row + 1) + "호 정밀기계공업 ㈜");
            assertThat(rows.get(row).cells().getLast()).isEqualTo("부산 남구 용소로 " + (row + 1));
        }
    }

    @Test
    void mergedCellsSayTheSameEachAndHiddenSheetsAreLeftOut() throws IOException {
        var file = made(workbook -> {
            var sheet = workbook.createSheet("목록");
            fill(sheet.createRow(0), "소재지", "", "기업명");
            fill(sheet.createRow(1), "부산", "남구", "가온정밀");
            fill(sheet.createRow(2), "", "북구", "다온정밀");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            fill(workbook.createSheet("숨김").createRow(0), "기업명", "소재지");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        var table = Tables.only(file);

        assertThat(table.columns()).hasSize(3).first().asString().startsWith("소재지");
        assertThat(table.cells()).containsExactly(List.of("부산", "남구", "가온정밀"), List.of("부산", "북구", "다온정밀"));
    }

    @Test
    void formulasShowTheirLastResult() throws IOException {
        var file = made(workbook -> {
            var sheet = workbook.createSheet("목록");
            fill(sheet.createRow(0), "기업명", "매출액", "수출", "비율");
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"가온\"&\"정밀\"");
            row.createCell(1).setCellFormula("1200+34.5");
            row.createCell(2).setCellFormula("1>2");
            row.createCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(Tables.only(file).cells()).containsExactly(List.of("가온정밀", "1234.5", "FALSE", "#DIV/0!"));
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("비밀");
        Path file;
        try {
            file = made(workbook -> fill(workbook.createSheet("목록").createRow(0), "기업명", "소재지"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith(".LOCKED"));
    }

    @Test
    void halfAFileIsRefused() throws IOException {
        var half = Arrays.copyOf(workbook(), 12_000);

        assertThatThrownBy(() -> Tables.all(Tables.bytes(folder, half))).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void damageOfAnyKindEndsInARefusal() throws IOException {
        var random = new Random(97);
        var sound = workbook();
        for (var attempt = 0; attempt < 300; attempt++) {
            var damaged = sound.clone();
            for (var place = 0; place < 20; place++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            try {
                Tables.all(Tables.bytes(folder, damaged));
            } catch (UnreadableTable refused) {
                assertThat(refused.key()).startsWith("table.unreadable.");
            }
        }
    }

    private Path made(Consumer<HSSFWorkbook> filling) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            filling.accept(workbook);
            var content = new ByteArrayOutputStream();
            workbook.write(content);
            return Tables.bytes(folder, content.toByteArray());
        }
    }

    private static void fill(HSSFRow row, String... texts) {
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] workbook() throws IOException {
        try (InputStream file = OldExcelTableTests.class.getResourceAsStream("/tables/excel97.xls")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
