package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
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

    private static byte[] workbook() throws IOException {
        try (InputStream file = OldExcelTableTests.class.getResourceAsStream("/tables/excel97.xls")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
