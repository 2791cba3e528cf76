package kr.ieum.exchange.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kr.ieum.exchange.table.UnreadableTable.Reason;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet; where cells are merged, each of them says what the merged one says. */
final class ExcelSheet implements RawTable {

    private final Sheet sheet;
    private final LocalDate dayZero;
    private final MergedCells merged;
    private final String fileName;

    ExcelSheet(Sheet sheet, LocalDate dayZero, MergedCells merged, String fileName) {
        this.sheet = sheet;
        this.dayZero = dayZero;
        this.merged = merged;
        this.fileName = fileName;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public void forEach(RowConsumer rows) {
        var spread = merged.spread();
        try (var lines = sheet.openStream()) {
            var iterator = lines.iterator();
            var number = 0;
            for (var cells = next(iterator, number); cells != null; cells = next(iterator, number)) {
                number = cells.number();
                rows.accept(new TableRow(number, spread.over(number, cells.cells())));
            }
        } catch (IOException failure) {
            throw damaged();
        }
    }

    /** The library meets damage with exceptions of any kind. */
    private @Nullable TableRow next(Iterator<Row> lines, int former) {
        try {
            if (!lines.hasNext()) {
                return null;
            }
            var line = lines.next();
            // some programs leave out the numbers of their rows; then the library counts from 0
            return new TableRow(Math.max(line.getRowNum(), former + 1), texts(line));
        } catch (RuntimeException damage) {
            throw damaged();
        }
    }

    private List<String> texts(Row line) {
        var texts = new ArrayList<String>(line.getCellCount());
        for (var cell : line) {
            texts.add(cell == null ? "" : CellText.clean(ExcelCell.text(cell, dayZero)));
        }
        return texts;
    }

    private UnreadableTable damaged() {
        return UnreadableTable.because(Reason.DAMAGED, fileName);
    }
}
