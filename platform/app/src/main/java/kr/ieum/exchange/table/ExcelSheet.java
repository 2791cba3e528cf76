package kr.ieum.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.exchange.table.UnreadableTable.Reason;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** One sheet; where cells are merged, each of them says what the merged one says. */
final class ExcelSheet implements RawTable {

    private final Sheet sheet;
    private final MergedCells merged;
    private final String fileName;

    ExcelSheet(Sheet sheet, MergedCells merged, String fileName) {
        this.sheet = sheet;
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
            for (var iterator = lines.iterator(); iterator.hasNext(); ) {
                var line = iterator.next();
                rows.accept(new TableRow(line.getRowNum(), spread.over(line.getRowNum(), texts(line))));
            }
        } catch (UnreadableTable refused) {
            throw refused;
        } catch (IOException | org.dhatim.fastexcel.reader.ExcelReaderException failure) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    private static List<String> texts(Row line) {
        var texts = new ArrayList<String>(line.getCellCount());
        for (var cell : line) {
            texts.add(cell == null ? "" : CellText.clean(ExcelCell.text(cell)));
        }
        return texts;
    }
}
