package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
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

    private static final long SUSPICIOUS = 200L << 20;
    private static final int HONEST_GROWTH = 150;

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
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .<RawTable>map(sheet -> new ExcelSheet(sheet, MergedCells.of(file, sheet), fileName))
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

    private static void refuseBomb(Path file, String fileName) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var unpacked = archive.stream().mapToLong(ZipEntry::getSize).sum();
            var packed = archive.stream().mapToLong(ZipEntry::getCompressedSize).sum();
            if (unpacked > LARGEST || (unpacked > SUSPICIOUS && unpacked > packed * HONEST_GROWTH)) {
                throw UnreadableTable.because(Reason.TOO_LARGE, fileName);
            }
        }
    }
}
