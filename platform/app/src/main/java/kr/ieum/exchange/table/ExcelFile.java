package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kr.ieum.exchange.table.UnreadableTable.Reason;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel since 2007; its sheets are read row by row. */
final class ExcelFile implements TableFile.Source {

    /** What a sheet may grow to when it is unpacked; an honest one grows about tenfold. */
    private static final long LARGEST = 2L << 30;

    /** Texts that cells share are held in memory. */
    private static final long MOST_TEXTS = 400L << 20;

    private static final long SUSPICIOUS = 200L << 20;
    private static final int HONEST_GROWTH = 150;

    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Workbooks that began on a Macintosh. */
    static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private final ReadableWorkbook workbook;
    private final List<RawTable> sheets;

    private ExcelFile(ReadableWorkbook workbook, List<RawTable> sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
    }

    static ExcelFile open(Path file, String fileName) throws IOException {
        refuseBomb(file, fileName);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats(file), false));
            var dayZero = workbook.isDate1904() ? DAY_ZERO_OF_1904 : DAY_ZERO;
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .filter(sheet -> !sheet.getName().equals(ExcelWriter.ABOUT))
                    .<RawTable>map(sheet -> new ExcelSheet(sheet, dayZero, MergedCells.of(file, sheet), fileName))
                    .toList();
            return new ExcelFile(workbook, sheets);
        } catch (IOException | RuntimeException damaged) {
            if (workbook != null) {
                workbook.close();
            }
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    @Override
    public List<RawTable> tables() {
        return sheets;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException nothingToDo) {
            // the file was only read
        }
    }

    /** Small programs write workbooks without any format. */
    private static boolean hasFormats(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.getEntry("xl/styles.xml") != null;
        }
    }

    private static void refuseBomb(Path file, String fileName) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var unpacked = archive.stream().mapToLong(ZipEntry::getSize).sum();
            var packed = archive.stream().mapToLong(ZipEntry::getCompressedSize).sum();
            var texts = archive.getEntry("xl/sharedStrings.xml");
            if (texts != null && measured(archive, texts) > MOST_TEXTS) {
                throw UnreadableTable.because(Reason.TOO_LARGE, fileName);
            }
            if (unpacked > LARGEST || (unpacked > SUSPICIOUS && unpacked > packed * HONEST_GROWTH)) {
                throw UnreadableTable.because(Reason.TOO_LARGE, fileName);
            }
        }
    }

    /** What is said of an entry's size need not be true. */
    private static long measured(ZipFile archive, ZipEntry entry) throws IOException {
        try (var stream = archive.getInputStream(entry)) {
            return stream.skip(MOST_TEXTS + 1);
        }
    }
}
