package kr.ieum.exchange.table;

import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Formats cells of a column that follow each other at once: cell by cell it takes longer than writing them. */
final class FormatRuns {

    private final Worksheet sheet;
    private final Map<Integer, Run> open = new HashMap<>();

    private record Run(int firstRow, String format) {}

    FormatRuns(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** The cell has the format. */
    void go(int column, int row, String format) {
        var run = open.get(column);
        if (run == null || !run.format().equals(format)) {
            format(column, run, row);
            open.put(column, new Run(row, format));
        }
    }

    /** The cell has none. */
    void end(int column, int row) {
        format(column, open.remove(column), row);
    }

    /** Before the rows above are written, which cannot be formatted any more then. */
    void endAll(int row) {
        open.forEach((column, run) -> format(column, run, row));
        open.clear();
    }

    private void format(int column, @Nullable Run run, int end) {
        if (run != null) {
            sheet.range(run.firstRow(), column, end - 1, column)
                    .style()
                    .format(run.format())
                    .set();
        }
    }
}
