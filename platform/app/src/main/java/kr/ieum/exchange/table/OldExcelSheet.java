package kr.ieum.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.ieum.exchange.table.MergedCells.Area;

/** One sheet of a binary workbook: at most 65,536 rows, which need not come in order. */
final class OldExcelSheet implements RawTable {

    private static final int NUMBER = 0x0203;
    private static final int RK = 0x027e;
    private static final int MULRK = 0x00bd;
    private static final int LABELSST = 0x00fd;
    private static final int LABEL = 0x0204;
    private static final int RSTRING = 0x00d6;
    private static final int FORMULA = 0x0006;
    private static final int STRING = 0x0207;
    private static final int BOOLERR = 0x0205;
    private static final int MERGEDCELLS = 0x00e5;
    private static final int NO_NUMBER = 0xffff;
    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0f, "#VALUE!", 0x17, "#REF!", 0x1d, "#NAME?", 0x24, "#NUM!", 0x2a,
            "#N/A");

    private final OldExcelFile workbook;
    private final String name;
    private final long start;

    OldExcelSheet(OldExcelFile workbook, String name, long start) {
        this.workbook = workbook;
        this.name = name;
        this.start = start;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void forEach(RowConsumer consumer) {
        var content = new Content();
        try {
            content.read(workbook.recordsAt(start));
        } catch (IOException | IndexOutOfBoundsException | java.nio.BufferUnderflowException damage) {
            throw workbook.damaged();
        }
        var spread = MergedCells.of(content.merged).spread();
        content.rows.forEach((row, cells) -> consumer.accept(new TableRow(row + 1, spread.over(row + 1, cells))));
    }

    /** What one reading of the sheet finds. */
    private final class Content {

        private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
        private final List<Area> merged = new ArrayList<>();
        private int formulaRow;
        private int formulaColumn;

        void read(BiffRecords records) throws IOException {
            records.advance();
            // charts within a sheet are parts of their own
            for (var depth = 0; records.advance() || depth > 0; ) {
                if (records.type() == BiffRecords.BOF) {
                    depth++;
                } else if (records.type() == BiffRecords.EOF) {
                    depth--;
                } else if (depth == 0) {
                    take(records);
                }
            }
        }

        private void take(BiffRecords records) throws IOException {
            switch (records.type()) {
                case NUMBER -> put(records, workbook.shown(records.number(6), records.u16(4)));
                case RK -> put(records, workbook.shown(rk(records.i32(6)), records.u16(4)));
                case MULRK -> putMany(records);
                case LABELSST -> put(records, workbook.shared(records.i32(6)));
                case LABEL, RSTRING -> put(records, BiffTexts.in(records.content(), 6, false));
                case FORMULA -> takeFormula(records);
                case STRING -> put(formulaRow, formulaColumn, BiffTexts.in(records.content(), 0, false));
                case BOOLERR -> put(records, truthOrError(records.content()[6] & 0xff, records.content()[7] == 1));
                case MERGEDCELLS -> merge(records);
                default -> {
                    // looks, widths, blank cells
                }
            }
        }

        private void putMany(BiffRecords records) throws IOException {
            var column = records.u16(2);
            for (var at = 4; at + 6 <= records.content().length - 2; at += 6) {
                put(records.u16(0), column++, workbook.shown(rk(records.i32(at + 2)), records.u16(at)));
            }
        }

        /** A formula has its last result with it; a text follows in a record of its own. */
        private void takeFormula(BiffRecords records) throws IOException {
            formulaRow = records.u16(0);
            formulaColumn = records.u16(2);
            if (records.u16(12) != NO_NUMBER) {
                put(records, workbook.shown(records.number(6), records.u16(4)));
                return;
            }
            var kind = records.content()[6];
            if (kind == 1 || kind == 2) {
                put(records, truthOrError(records.content()[8] & 0xff, kind == 2));
            }
        }

        private void merge(BiffRecords records) throws IOException {
            for (var at = 2; at + 8 <= records.content().length; at += 8) {
                merged.add(new Area(
                        records.u16(at) + 1, records.u16(at + 2) + 1, records.u16(at + 4), records.u16(at + 6)));
            }
        }

        private void put(BiffRecords records, String text) throws IOException {
            put(records.u16(0), records.u16(2), text);
        }

        private void put(int row, int column, String text) {
            var cells = rows.computeIfAbsent(row, none -> new ArrayList<>());
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, CellText.clean(text));
        }
    }

    private static String truthOrError(int value, boolean error) {
        if (error) {
            return ERRORS.getOrDefault(value, "#N/A");
        }
        return value == 1 ? "TRUE" : "FALSE";
    }

    /** A number in four bytes: a whole one or the upper half of a double, perhaps a hundredfold. */
    private static double rk(int packed) {
        var number = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }
}
