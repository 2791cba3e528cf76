package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * Finds the header among the first rows of a table. Above it may stand a title, a date, remarks and blank lines; it may
 * have several lines, the upper ones naming groups of columns; a table may also have none.
 */
final class HeaderFinder {

    private static final int DEEPEST = 30;
    private static final double MOST_OF_THE_WIDTH = 0.6;
    /** So many rows as full as the body's above a header are no title any more, but the body itself. */
    private static final int MOST_FULL_ABOVE = 3;

    private final List<TableRow> rows;
    private final List<List<String>> cells;
    private final int widest;
    private final int usual;

    /** @param widest how many columns there are, should rows further below have more than these */
    private HeaderFinder(List<TableRow> rows, int widest) {
        this.rows = rows;
        this.widest = widest;
        var width = Math.max(
                widest, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        this.cells = rows.stream().map(row -> padded(row, width)).toList();
        this.usual = usualFill(rows);
    }

    static Header find(List<TableRow> rows, int widest) {
        return new HeaderFinder(rows, widest).find();
    }

    private Header find() {
        var fullAbove = 0;
        for (var index = 0; index < Math.min(rows.size(), DEEPEST) && fullAbove <= MOST_FULL_ABOVE; index++) {
            if (mayBeHeader(index)) {
                if (new HeaderEvidence(cells.get(index), cells.subList(index + 1, cells.size())).isHeader()) {
                    return at(withGroups(index));
                }
                if (Labels.filled(cells.get(index)).size() >= usual) {
                    return none();
                }
            }
            fullAbove += isFull(index) ? 1 : 0;
        }
        return none();
    }

    private Header none() {
        var labels = Collections.nCopies(cells.isEmpty() ? 0 : cells.getFirst().size(), "");
        return Header.of(0, labels, List.of(), used(0, labels));
    }

    private Header at(int index) {
        var header = HeaderLines.in(cells.subList(index, cells.size()));
        var labels = StatedUnit.above(cells.subList(0, index)).added(header.labels());
        var end = index + header.lines().size();
        return Header.of(rows.get(end - 1).number(), labels, saidOnce(end), used(end, labels));
    }

    /** The first line of the header may say few things: the groups of the columns that the next one names. */
    private int withGroups(int index) {
        return index > 0 && HeaderLines.areGroups(cells.get(index - 1), cells.get(index)) ? index - 1 : index;
    }

    /** Title and header: printed pages repeat both. */
    private List<List<String>> saidOnce(int end) {
        return cells.subList(0, end).stream()
                .filter(row -> !Labels.filled(row).isEmpty())
                .toList();
    }

    private boolean mayBeHeader(int index) {
        var filled = Labels.filled(cells.get(index));
        // a title merged over the whole width says one thing many times
        var different = new HashSet<>(filled).size();
        return isFull(index)
                && different > filled.size() / 3
                && different >= Math.min(2, filled.size())
                && Labels.are(filled);
    }

    private boolean isFull(int index) {
        return Labels.filled(cells.get(index)).size()
                >= Math.max(usual > 1 ? 2 : 1, (int) Math.ceil(usual * MOST_OF_THE_WIDTH));
    }

    /** How many cells a row of the body usually has filled: the most frequent number above one. */
    private static int usualFill(List<TableRow> rows) {
        var counts =
                new int[rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0) + 1];
        rows.forEach(row -> counts[Labels.filled(row.cells()).size()]++);
        var usual = 1;
        for (var fill = 2; fill < counts.length; fill++) {
            if (counts[fill] > 0 && (usual == 1 || counts[fill] >= counts[usual])) {
                usual = fill;
            }
        }
        return usual;
    }

    /** Which columns have a label or a cell, or lie further right than these rows reach. */
    private boolean[] used(int from, List<String> labels) {
        var used = new boolean[labels.size()];
        var sampled = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (var column = 0; column < used.length; column++) {
            used[column] = !labels.get(column).isEmpty() || (column >= sampled && column < widest);
        }
        for (var row : cells.subList(from, cells.size())) {
            for (var column = 0; column < used.length; column++) {
                used[column] |= !row.get(column).isEmpty();
            }
        }
        return used;
    }

    private static List<String> padded(TableRow row, int width) {
        var padded = new ArrayList<>(row.cells());
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
