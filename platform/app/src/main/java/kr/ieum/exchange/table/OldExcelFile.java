package kr.ieum.exchange.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.ieum.exchange.table.UnreadableTable.Reason;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * A binary workbook of Excel 97 to 2003, which public sites still publish. Its records are read one by one, a sheet's
 * when it is asked for: the library's own model would hold every cell of every sheet, the blank ones too.
 */
final class OldExcelFile {

    private final Path file;
    private final String fileName;
    private final List<RawTable> sheets = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfCell = new ArrayList<>();
    private SSTRecord texts = new SSTRecord();
    private LocalDate dayZero = ExcelFile.DAY_ZERO;

    private OldExcelFile(Path file, String fileName) {
        this.file = file;
        this.fileName = fileName;
    }

    static TableFile.Source open(Path file, String fileName) {
        var workbook = new OldExcelFile(file, fileName);
        workbook.read(0, BOFRecord.TYPE_WORKBOOK, workbook::take);
        return () -> workbook.sheets;
    }

    /**
     * Hands over the records of a part, without those of charts within it.
     *
     * @param kind what the part has to be; another has no records for us
     */
    void read(long start, int kind, Consumer<Record> consumer) {
        try (var files = new POIFSFileSystem(file.toFile(), true);
                var stream = files.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(files.getRoot()))) {
            stream.skipNBytes(start);
            read(new RecordFactoryInputStream(stream, false), kind, consumer);
        } catch (EncryptedDocumentException locked) {
            throw UnreadableTable.because(Reason.LOCKED, fileName);
        } catch (OldExcelFormatException old) {
            throw UnreadableTable.because(Reason.OLD_EXCEL, fileName);
        } catch (IOException | RuntimeException damage) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    private static void read(RecordFactoryInputStream records, int kind, Consumer<Record> consumer) throws IOException {
        if (!(records.nextRecord() instanceof BOFRecord part)) {
            throw new IOException("no part of a workbook begins here");
        }
        if (part.getVersion() != BOFRecord.VERSION) {
            throw new OldExcelFormatException("older than Excel 97");
        }
        for (var depth = 1; depth > 0 && part.getType() == kind; ) {
            var record = records.nextRecord();
            if (record == null) {
                throw new EOFException();
            }
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
            if (depth == 1) {
                consumer.accept(record);
            }
        }
    }

    private void take(Record record) {
        switch (record) {
            // without a password of the user's there may be Excel's own, which covers the sheets as well
            case FilePassRecord locked -> throw new EncryptedDocumentException(fileName);
            case BoundSheetRecord sheet
            when isShown(sheet) ->
                sheets.add(new OldExcelSheet(
                        this, sheet.getSheetname(), Integer.toUnsignedLong(sheet.getPositionOfBof())));
            case SSTRecord shared -> texts = shared;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord look -> formatOfCell.add((int) look.getFormatIndex());
            case DateWindow1904Record days when days.getWindowing() == 1 -> dayZero = ExcelFile.DAY_ZERO_OF_1904;
            default -> {}
        }
    }

    private static boolean isShown(BoundSheetRecord sheet) {
        return !sheet.isHidden()
                && !sheet.isVeryHidden()
                && !sheet.getSheetname().equals(ExcelWriter.ABOUT);
    }

    String shared(int index) {
        return texts.getString(index).getString();
    }

    String shown(double number, CellValueRecordInterface cell) {
        var look = cell.getXFIndex();
        var format = look < formatOfCell.size() ? formatOfCell.get(look) : 0;
        var text = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return ExcelCell.shown(number, format, text, dayZero);
    }
}
