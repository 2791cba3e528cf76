package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ieum.exchange.table.UnreadableTable.Reason;

/** A table found in a file: its header, and its rows one by one. */
public final class FoundTable {

    private static final int HEAD = 60;

    private static final int MOST_ROWS = 2_000_000;

    private final String name;
    private final RawTable raw;
    private final Header header;

    private FoundTable(String name, RawTable raw, Header header) {
        this.name = name;
        this.raw = raw;
        this.header = header;
    }

    static FoundTable in(RawTable raw) {
        return new FoundTable(raw.name(), raw, HeaderFinder.find(firstRows(raw), raw.width()));
    }

    FoundTable called(String other) {
        return new FoundTable(other, raw, header);
    }

    /** Name of the sheet, each only once in a file; empty where a file has but one table without a name. */
    public String name() {
        return name;
    }

    /** The headings, each only once; a column without one is called by its letter, such as F. */
    public List<String> columns() {
        return header.columns();
    }

    /** The row of the (last line of the) header, from 1; 0 when the table has none. */
    public int headerRow() {
        return header.lastRow();
    }

    /**
     * Reads the rows below the header, without blank ones and without repetitions of the header. Sums stay in: only who
     * knows what a row means can tell them.
     *
     * @throws UnreadableTable when it has more than two million rows, or is damaged further down
     */
    public void forEach(RowConsumer rows) {
        var counted = new AtomicInteger();
        raw.forEach(row -> {
            if (counted.incrementAndGet() > MOST_ROWS) {
                throw UnreadableTable.because(Reason.TOO_LONG, name);
            }
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
