package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the header among the first rows of a table. Above it may stand a title, a date, remarks and blank lines; it may
 * have two lines, the upper one naming groups of columns; a table may also have none.
 */
final class HeaderFinder {

    private static final int DEEPEST = 30;
    private static final int LONG_LABEL = 60;
    private static final int LONGEST_LABEL = 400;
    private static final double SOME = 0.34;
    private static final double MOST_OF_THE_WIDTH = 0.6;
    private static final double FEW = 0.2;
    /** Amounts, codes, dates, telephone and registration numbers: what stands below a header, not in it. */
    private static final Pattern QUANTITY = Pattern.compile("[-+]?[\\d,.:/()\\s-]*\\d[\\d,.:/()\\s-]*%?");

    /** A year, month or quarter: 2024, 2024.01, 2024-1, 202401, 2024.1/4. */
    private static final Pattern PERIOD = Pattern.compile("(19|20)\\d\\d([.\\-/]? ?(0?[1-9]|1[0-2]|[1-4]/4))?\\.?");

    private static final Pattern UNIT = Pattern.compile("[(\\[].+[)\\]]");

    private HeaderFinder() {}

    /** @param widest how many columns there are, should rows further below have more than these */
    static Header find(List<TableRow> rows, int widest) {
        var width = Math.max(
                widest, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        var usual = usualFill(rows);
        for (var index = 0; index < Math.min(rows.size(), DEEPEST); index++) {
            if (isHeader(rows.get(index), usual)) {
                return at(rows, index, width, widest);
            }
        }
        return Header.of(0, blank(width), used(rows, 0, blank(width), widest));
    }

    private static Header at(List<TableRow> rows, int index, int width, int widest) {
        var upper = padded(rows.get(index), width);
        if (index + 1 < rows.size() && continues(upper, padded(rows.get(index + 1), width))) {
            var lower = rows.get(index + 1);
            var labels = joined(upper, padded(lower, width));
            return Header.of(lower.number(), labels, used(rows, index + 2, labels, widest));
        }
        return Header.of(rows.get(index).number(), upper, used(rows, index + 1, upper, widest));
    }

    private static boolean isHeader(TableRow row, int usual) {
        var filled = filled(row.cells());
        if (filled.size() < Math.max(usual > 1 ? 2 : 1, (int) Math.ceil(usual * MOST_OF_THE_WIDTH))) {
            return false;
        }
        // a title merged over the whole width says one thing many times
        var different = new HashSet<>(filled).size();
        return different > filled.size() / 3 && different >= Math.min(2, filled.size()) && areLabels(filled);
    }

    private static boolean areLabels(List<String> filled) {
        var quantities = filled.stream()
                .filter(cell -> QUANTITY.matcher(cell).matches()
                        && !PERIOD.matcher(cell).matches())
                .count();
        var longOnes =
                filled.stream().filter(cell -> cell.length() > LONG_LABEL).count();
        return quantities <= filled.size() * FEW
                && longOnes <= filled.size() * SOME
                && filled.stream().allMatch(cell -> cell.length() <= LONGEST_LABEL);
    }

    /**
     * Whether the lower row belongs to the header: the upper one names groups (a label over several columns, or gaps),
     * and the lower one fills them with labels and repeats or leaves out what the upper one says alone; or it says
     * nothing but units.
     */
    private static boolean continues(List<String> upper, List<String> lower) {
        var groups = 0;
        for (var column = 1; column < upper.size(); column++) {
            var gap = upper.get(column).isEmpty() && !lower.get(column).isEmpty();
            var repeated = !upper.get(column).isEmpty() && upper.get(column).equals(upper.get(column - 1));
            if ((gap || repeated) && !lower.get(column).equals(upper.get(column))) {
                groups++;
            }
        }
        var alone = 0;
        var kept = 0;
        for (var column = 0; column < upper.size(); column++) {
            var inGroup = isGrouped(upper, column);
            if (!inGroup && !upper.get(column).isEmpty()) {
                alone++;
                if (lower.get(column).isEmpty() || lower.get(column).equals(upper.get(column))) {
                    kept++;
                }
            }
        }
        return (groups > 0 && kept == alone && areLabels(filled(lower))) || areUnits(upper, lower);
    }

    private static boolean areUnits(List<String> upper, List<String> lower) {
        var units = 0;
        for (var column = 0; column < lower.size(); column++) {
            var label = lower.get(column);
            if (UNIT.matcher(label).matches()) {
                units++;
            } else if (!label.isEmpty() && !label.equals(upper.get(column))) {
                return false;
            }
        }
        return units > 0;
    }

    private static boolean isGrouped(List<String> upper, int column) {
        var label = upper.get(column);
        var next = column + 1 < upper.size() ? upper.get(column + 1) : label + "|";
        var former = column > 0 ? upper.get(column - 1) : label + "|";
        return label.equals(next) || label.equals(former) || next.isEmpty();
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        var labels = new ArrayList<String>();
        var group = "";
        for (var column = 0; column < upper.size(); column++) {
            var above = upper.get(column);
            var below = lower.get(column);
            group = above.isEmpty() ? group : above;
            if (below.isEmpty() || below.equals(above)) {
                labels.add(above);
            } else {
                labels.add((group + " " + below).strip());
            }
        }
        return labels;
    }

    /** How many cells a row of the body usually has filled: the most frequent number above one. */
    private static int usualFill(List<TableRow> rows) {
        var counts =
                new int[rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0) + 1];
        rows.forEach(row -> counts[filled(row.cells()).size()]++);
        var usual = 1;
        for (var fill = 2; fill < counts.length; fill++) {
            if (counts[fill] > 0 && (usual == 1 || counts[fill] >= counts[usual])) {
                usual = fill;
            }
        }
        return usual;
    }

    private static boolean[] used(List<TableRow> rows, int from, List<String> labels, int widest) {
        var used = new boolean[labels.size()];
        var sampled = 0;
        for (var row : rows.subList(Math.min(from, rows.size()), rows.size())) {
            for (var column = 0; column < row.cells().size(); column++) {
                used[column] |= !row.cells().get(column).isEmpty();
            }
        }
        for (var row : rows) {
            sampled = Math.max(sampled, row.cells().size());
        }
        for (var column = 0; column < used.length; column++) {
            used[column] |= !labels.get(column).isEmpty() || (column >= sampled && column < widest);
        }
        return used;
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static List<String> padded(TableRow row, int width) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> blank(int width) {
        return java.util.Collections.nCopies(width, "");
    }
}
