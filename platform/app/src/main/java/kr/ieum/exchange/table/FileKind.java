package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kr.ieum.exchange.table.UnreadableTable.Reason;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its contents. */
enum FileKind {
    XLSX {
        @Override
        TableFile.Source open(Path file, String fileName) throws IOException {
            return ExcelFile.open(file, fileName);
        }
    },
    OLD_EXCEL {
        @Override
        TableFile.Source open(Path file, String fileName) throws IOException {
            return OldExcelFile.open(file, fileName);
        }
    },
    MARKUP {
        @Override
        TableFile.Source open(Path file, String fileName) throws IOException {
            return MarkupFile.open(file, fileName);
        }
    },
    TEXT {
        @Override
        TableFile.Source open(Path file, String fileName) throws IOException {
            return TextFile.open(file, fileName);
        }
    };

    private static final int BEGINNING = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final String HANGUL = "BodyText";
    private static final Set<String> WORKBOOKS = Set.of("WORKBOOK", "BOOK");

    private static final Pattern JSON = Pattern.compile("(?:\\[\\s*)?\\{\\s*(?:\"[^\"]*\"\\s*:|})");

    abstract TableFile.Source open(Path file, String fileName) throws IOException;

    /** @throws UnreadableTable for kinds that hold no tables or none that we read */
    static FileKind of(Path file, String fileName) throws IOException {
        var beginning = beginning(file);
        if (startsWith(beginning, ZIP)) {
            return zip(file, fileName);
        }
        if (startsWith(beginning, PDF)) {
            throw UnreadableTable.because(Reason.PDF, fileName);
        }
        if (startsWith(beginning, OLE2)) {
            return ole2(file, fileName);
        }
        return text(beginning, fileName);
    }

    private static FileKind zip(Path file, String fileName) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            throw UnreadableTable.because(archive(archive), fileName);
        } catch (ZipException damaged) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    private static Reason archive(ZipFile archive) {
        if (archive.getEntry("Contents/section0.xml") != null) {
            return Reason.HANGUL;
        }
        var isSpreadsheet = archive.getEntry("xl/workbook.bin") != null || archive.getEntry("content.xml") != null;
        return isSpreadsheet ? Reason.OTHER_SPREADSHEET : Reason.ARCHIVE;
    }

    /** Office before 2007, Hangul, and Office today for a password keep their documents in files of the same kind. */
    private static FileKind ole2(Path file, String fileName) {
        var streams = streams(file, fileName);
        if (streams.contains(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw UnreadableTable.because(Reason.LOCKED, fileName);
        }
        if (streams.contains(HANGUL)) {
            throw UnreadableTable.because(Reason.HANGUL, fileName);
        }
        if (streams.stream().map(name -> name.toUpperCase(Locale.ROOT)).noneMatch(WORKBOOKS::contains)) {
            throw UnreadableTable.because(Reason.BINARY, fileName);
        }
        return OLD_EXCEL;
    }

    private static Set<String> streams(Path file, String fileName) {
        try (var documents = new POIFSFileSystem(file.toFile(), true)) {
            return Set.copyOf(documents.getRoot().getEntryNames());
        } catch (IOException | RuntimeException damage) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    private static FileKind text(byte[] beginning, String fileName) {
        var charset = TextEncoding.ofBeginning(beginning);
        if (charset == null) {
            throw UnreadableTable.because(Reason.BINARY, fileName);
        }
        var text = new String(beginning, charset)
                .toLowerCase(Locale.ROOT)
                .replace("\ufeff", "")
                .stripLeading();
        if (text.isEmpty()) {
            throw UnreadableTable.because(Reason.EMPTY, fileName);
        }
        if (text.startsWith("<")) {
            return markup(text, fileName);
        }
        if (JSON.matcher(text).lookingAt()) {
            throw UnreadableTable.because(Reason.JSON, fileName);
        }
        if (text.startsWith("mime-version:") || text.startsWith("from: <saved by")) {
            throw UnreadableTable.because(Reason.WEB_ARCHIVE, fileName);
        }
        return TEXT;
    }

    private static FileKind markup(String text, String fileName) {
        if (text.contains("<table") || text.contains("<html") || text.contains("schemas-microsoft-com:office")) {
            return MARKUP;
        }
        if (text.startsWith("<?xml")) {
            throw UnreadableTable.because(Reason.XML, fileName);
        }
        return TEXT;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
