package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.ieum.testkit.SharedData;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTableTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | EMPTY
            '   '                               | EMPTY
            %PDF-1.7                            | PDF
            [{"name": "한빛정밀"}]                 | JSON
            {"data": [], "total": 0}            | JSON
            <?xml version="1.0"?><items></items> | XML
            MIME-Version: 1.0                   | WEB_ARCHIVE
            """)
    void saysWhatTheFileIs(String content, String reason) {
        var file = Tables.text(folder, content);

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith("." + reason));
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, DAMAGED",
        "Book, OLD_EXCEL",
        "EncryptedPackage, LOCKED",
        "BodyText, HANGUL",
        "WordDocument, BINARY"
    })
    void tellsOfficesOldFilesApart(String stream, String reason) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var documents = new POIFSFileSystem()) {
            documents.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            documents.writeFilesystem(content);
        }
        var file = Tables.bytes(folder, content.toByteArray());

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith("." + reason));
    }

    @Test
    void anotherArchiveIsNoWorkbook() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith(".ARCHIVE"));
    }

    @Test
    void aSheetThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 256; megabyte++) {
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith(".TOO_LARGE"));
    }

    /** Whatever is wrong with a file, its user is told so and nothing else happens. */
    @ParameterizedTest
    @ValueSource(
            strings = {"companies/factory_registry_buulgyeong.csv", "ksic/4.한국표준산업분류 제11차-제10차 연계표_20240626043559.xlsx"
            })
    void aGarbledFileIsReadOrRefused(String name) throws IOException {
        var whole = Files.readAllBytes(SharedData.file(name));
        var random = new Random(7);

        for (var round = 0; round < 40; round++) {
            var part = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (var change = 0; change < 20; change++) {
                part[random.nextInt(part.length)] = (byte) random.nextInt();
            }
            var file = Tables.bytes(folder, part);
            try {
                Tables.all(file);
            } catch (UnreadableTable expected) {
                assertThat(expected.key()).startsWith("table.unreadable.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, OTHER_SPREADSHEET", "content.xml, OTHER_SPREADSHEET", "word/document.xml, ARCHIVE"})
    void tellsArchivesApart(String entry, String reason) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
        }

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith("." + reason));
    }

    @Test
    void whatIsNoTextIsRefused() {
        var content = new byte[5_000];
        new Random(1).nextBytes(content);

        var file = Tables.bytes(folder, content);

        assertThatThrownBy(() -> Tables.all(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.key()).endsWith(".BINARY"));
    }

    /** Damage that the archive's own checks do not find. */
    @Test
    void aGarbledSheetIsReadOrRefused() {
        var rows =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>기업명</t></is></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>";
        var random = new Random(7);

        for (var round = 0; round < 200; round++) {
            var garbled = new StringBuilder(rows.repeat(3));
            for (var change = 0; change < 3; change++) {
                garbled.setCharAt(random.nextInt(garbled.length()), (char) (' ' + random.nextInt(95)));
            }
            var file = RawWorkbook.with(garbled.toString()).format("0").in(folder);
            try {
                Tables.all(file);
            } catch (UnreadableTable expected) {
                assertThat(expected.key()).endsWith(".DAMAGED");
            }
        }
    }
}
