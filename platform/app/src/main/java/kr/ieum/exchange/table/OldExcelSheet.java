package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kr.ieum.exchange.table.MergedCells.Area;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/** One sheet of a binary workbook: at most 65,536 rows, which need not come in order, and merged cells after them. */
record OldExcelSheet(OldExcelFile workbook, String name, long start) implements RawTable {

    @Override
    public void forEach(RowConsumer consumer) {
        var content = new Content(workbook);
        workbook.read(start, BOFRecord.TYPE_WORKSHEET, content::take);
        var spread = MergedCells.of(content.merged).spread();
        content.rows.forEach((row, cells) -> consumer.accept(new TableRow(row + 1, spread.over(row + 1, cells))));
    }

    /** What one reading of the sheet finds. */
    private static final class Content {

        private final OldExcelFile workbook;
        private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
        private final List<Area> merged = new ArrayList<>();
        private @Nullable FormulaRecord last;

        Content(OldExcelFile workbook) {
            this.workbook = workbook;
        }

        void take(Record record) {
            switch (record) {
                case NumberRecord cell -> put(cell, workbook.shown(cell.getValue(), cell));
                case LabelSSTRecord cell -> put(cell, workbook.shared(cell.getSSTIndex()));
                case LabelRecord cell -> put(cell, cell.getValue());
                case BoolErrRecord cell ->
                    put(cell, cell.isError() ? error(cell.getErrorValue()) : truth(cell.getBooleanValue()));
                case FormulaRecord cell -> takeFormula(cell);
                case StringRecord result when last != null -> put(last, result.getString());
                case MergeCellsRecord areas -> merge(areas);
                default -> {}
            }
        }

        /** A formula has its last result with it; a text follows in a record of its own. */
        private void takeFormula(FormulaRecord cell) {
            last = cell;
            switch (cell.getCachedResultTypeEnum()) {
                case NUMERIC -> put(cell, workbook.shown(cell.getValue(), cell));
                case BOOLEAN -> put(cell, truth(cell.getCachedBooleanValue()));
                case ERROR -> put(cell, error(cell.getCachedErrorValue()));
                default -> {}
            }
        }

        private void merge(MergeCellsRecord areas) {
            for (var index = 0; index < areas.getNumAreas(); index++) {
                var area = areas.getAreaAt(index);
                merged.add(new Area(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
            }
        }

        private void put(CellValueRecordInterface cell, String text) {
            var column = cell.getColumn();
            if (column > SpreadsheetVersion.EXCEL97.getLastColumnIndex()) {
                throw new RecordFormatException("a cell lies right of any column");
            }
            var cells = rows.computeIfAbsent(cell.getRow(), none -> new ArrayList<>());
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, CellText.clean(text));
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : FormulaError.NA.getString();
    }
}
