package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.table.UnreadableTable.Reason;

/** A binary workbook of Excel 97 to 2003, which public sites still publish. */
final class OldExcelFile {

    private static final int VERSION_8 = 0x0600;
    private static final int BOUNDSHEET = 0x0085;
    private static final int SST = 0x00fc;
    private static final int FORMAT = 0x041e;
    private static final int XF = 0x00e0;
    private static final int DATEMODE = 0x0022;
    private static final int FILEPASS = 0x002f;
    private static final Map<Integer, String> BUILT_IN = Map.of(9, "0%", 10, "0.00%");

    private final String fileName;
    private final CompoundFile.Bytes bytes;
    private final List<RawTable> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>(BUILT_IN);
    private final List<Integer> formatOfCell = new ArrayList<>();
    private LocalDate dayZero = ExcelFile.DAY_ZERO;

    private OldExcelFile(CompoundFile.Bytes bytes, String fileName) {
        this.bytes = bytes;
        this.fileName = fileName;
    }

    static TableFile.Source open(Path file, String fileName) throws IOException {
        try {
            var compound = CompoundFile.open(file);
            var bytes =
                    compound.stream("Workbook").orElseThrow(() -> UnreadableTable.because(Reason.OLD_EXCEL, fileName));
            var workbook = new OldExcelFile(bytes, fileName);
            workbook.read();
            return () -> workbook.sheets;
        } catch (IOException
                | IndexOutOfBoundsException
                | java.nio.BufferUnderflowException
                | ArithmeticException damage) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    private void read() throws IOException {
        var records = new BiffRecords(bytes, 0);
        if (!records.advance() || records.type() != BiffRecords.BOF || records.u16(0) != VERSION_8) {
            throw UnreadableTable.because(Reason.OLD_EXCEL, fileName);
        }
        while (records.advance()) {
            take(records);
        }
    }

    private void take(BiffRecords records) throws IOException {
        switch (records.type()) {
            case FILEPASS -> throw UnreadableTable.because(Reason.LOCKED, fileName);
            case BOUNDSHEET -> takeSheet(records);
            case SST -> texts.addAll(new BiffTexts(records.withContinuations()).shared());
            case FORMAT -> formats.put(records.u16(0), BiffTexts.in(records.content(), 2, false));
            case XF -> formatOfCell.add(records.u16(2));
            case DATEMODE -> dayZero = records.u16(0) == 1 ? ExcelFile.DAY_ZERO_OF_1904 : ExcelFile.DAY_ZERO;
            default -> {
                // looks, names, windows
            }
        }
    }

    private void takeSheet(BiffRecords records) throws IOException {
        var visibleTable = records.content()[4] == 0 && records.content()[5] == 0;
        if (visibleTable) {
            sheets.add(new OldExcelSheet(
                    this, BiffTexts.in(records.content(), 6, true), Integer.toUnsignedLong(records.i32(0))));
        }
    }

    BiffRecords recordsAt(long start) {
        return new BiffRecords(bytes, start);
    }

    String shared(int index) throws IOException {
        if (index < 0 || index >= texts.size()) {
            throw new IOException("names a text that is not there");
        }
        return texts.get(index);
    }

    String shown(double number, int cellFormat) {
        var format = cellFormat < formatOfCell.size() ? formatOfCell.get(cellFormat) : 0;
        return ExcelCell.shown(number, format, formats.get(format), dayZero);
    }

    UnreadableTable damaged() {
        return UnreadableTable.because(Reason.DAMAGED, fileName);
    }
}
