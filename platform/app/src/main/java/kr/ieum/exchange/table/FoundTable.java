package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** A table found in a file: its header, and its rows one by one. */
public final class FoundTable {

    private static final int HEAD = 60;

    private final RawTable raw;
    private final Header header;

    private FoundTable(RawTable raw, Header header) {
        this.raw = raw;
        this.header = header;
    }

    static FoundTable in(RawTable raw) {
        return new FoundTable(raw, HeaderFinder.find(firstRows(raw)));
    }

    /** Name of the sheet; empty where a file has but one table without a name. */
    public String name() {
        return raw.name();
    }

    /** The headings, each only once; a column without one is called by its letter, such as F. */
    public List<String> columns() {
        return header.columns();
    }

    /** The row of the (last line of the) header, from 1; 0 when the table has none. */
    public int headerRow() {
        return header.lastRow();
    }

    /** Reads the rows below the header, without blank ones and without repetitions of the header. */
    public void forEach(RowConsumer rows) {
        raw.forEach(row -> {
            if (row.number() > header.lastRow()) {
                var cells = header.cellsOf(row);
                if (!header.isRepeatedIn(cells) && !isBlank(cells) && !isFootnote(cells)) {
                    rows.accept(new TableRow(row.number(), cells));
                }
            }
        });
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** A remark below the table stands alone in its row and begins with a sign of its own. */
    private static boolean isFootnote(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        return cells.size() > 2
                && filled.size() == 1
                && (filled.getFirst().startsWith("※") || filled.getFirst().startsWith("* "));
    }

    private static List<TableRow> firstRows(RawTable raw) {
        var rows = new ArrayList<TableRow>();
        try {
            raw.forEach(row -> {
                rows.add(row);
                if (rows.size() == HEAD) {
                    throw new Enough();
                }
            });
        } catch (Enough enough) {
            // the header stands at the beginning
        }
        return rows;
    }

    /** Ends a reading early; carries nothing, so that it costs nothing. */
    private static final class Enough extends RuntimeException {

        Enough() {
            super("", null, false, false);
        }
    }
}
