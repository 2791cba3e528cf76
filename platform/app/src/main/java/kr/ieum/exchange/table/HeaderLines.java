package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a header: the upper ones name groups of columns, each lower one what is in them. What the file writes
 * once, by merged cells or by blank ones below, is each column's own label.
 */
final class HeaderLines {

    private static final int MOST_LINES = 5;
    private static final int FEWEST_COUNTED = 3;
    private static final Pattern UNIT = Pattern.compile("[(\\[].+[)\\]]");
    /** A line that only counts the columns: (1) (2) (3), ① ② ③. */
    private static final Pattern COUNTED = Pattern.compile("[(\\[]?(\\d{1,2})[)\\].]?");

    private static final Pattern NO_GROUP = Pattern.compile("단위|기준|작성|현재|[:：]|\\d[.-]\\s?\\d");

    private final List<List<String>> lines = new ArrayList<>();
    private List<String> labels;

    private HeaderLines(List<String> first) {
        lines.add(first);
        labels = first;
    }

    /** @param rows of the same width, the first line of the header in front */
    static HeaderLines in(List<List<String>> rows) {
        var header = new HeaderLines(rows.getFirst());
        for (var row : rows.subList(1, Math.min(rows.size(), MOST_LINES))) {
            if (areCounted(row)) {
                header.lines.add(row);
                break;
            }
            if (!continues(header.lines.getLast(), row)) {
                break;
            }
            header.labels = joined(header.labels, row);
            header.lines.add(row);
        }
        return header;
    }

    /** Whether the line above a header names groups of its columns, and is no title, date or unit. */
    static boolean areGroups(List<String> above, List<String> header) {
        var filled = Labels.filled(above);
        return filled.stream().distinct().count() > 1
                && filled.stream().noneMatch(cell -> NO_GROUP.matcher(cell).find())
                && continues(above, header);
    }

    List<String> labels() {
        return labels;
    }

    List<List<String>> lines() {
        return List.copyOf(lines);
    }

    /**
     * Whether the lower row belongs to the header: the upper one names groups (a label over several columns, or gaps),
     * and the lower one fills them with labels and repeats or leaves out what the upper one says alone; or it says
     * nothing but units.
     */
    private static boolean continues(List<String> upper, List<String> lower) {
        return (hasGroups(upper, lower) && keepsWhatStandsAlone(upper, lower) && Labels.are(lower))
                || areUnits(upper, lower);
    }

    private static boolean hasGroups(List<String> upper, List<String> lower) {
        for (var column = 1; column < upper.size(); column++) {
            var gap = upper.get(column).isEmpty() && !lower.get(column).isEmpty();
            var repeated = !upper.get(column).isEmpty() && upper.get(column).equals(upper.get(column - 1));
            if ((gap || repeated) && !lower.get(column).equals(upper.get(column))) {
                return true;
            }
        }
        return false;
    }

    private static boolean keepsWhatStandsAlone(List<String> upper, List<String> lower) {
        for (var column = 0; column < upper.size(); column++) {
            var label = upper.get(column);
            var kept = lower.get(column).isEmpty() || lower.get(column).equals(label);
            if (!label.isEmpty() && !kept && !isGrouped(upper, column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGrouped(List<String> upper, int column) {
        var label = upper.get(column);
        var next = column + 1 < upper.size() ? upper.get(column + 1) : label + "|";
        var former = column > 0 ? upper.get(column - 1) : label + "|";
        return label.equals(next) || label.equals(former) || next.isEmpty();
    }

    private static boolean areUnits(List<String> upper, List<String> lower) {
        var units = 0;
        for (var column = 0; column < lower.size(); column++) {
            var label = lower.get(column);
            if (UNIT.matcher(label).matches() && !COUNTED.matcher(label).matches()) {
                units++;
            } else if (!label.isEmpty() && !label.equals(upper.get(column))) {
                return false;
            }
        }
        return units > 0;
    }

    private static boolean areCounted(List<String> row) {
        var next = 0;
        for (var cell : Labels.filled(row)) {
            var number = COUNTED.matcher(cell);
            var isNext = cell.equals(String.valueOf((char) ('①' + next)))
                    || (number.matches() && Integer.parseInt(number.group(1)) == next + 1);
            if (!isNext) {
                return false;
            }
            next++;
        }
        return next >= FEWEST_COUNTED;
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        var labels = new ArrayList<String>();
        var group = "";
        for (var column = 0; column < upper.size(); column++) {
            var above = upper.get(column);
            var below = lower.get(column);
            group = above.isEmpty() ? group : above;
            labels.add(isSaid(above, below) ? above : (group + " " + below).strip());
        }
        return labels;
    }

    /** A cell merged downwards says in each line what the label ends with already. */
    private static boolean isSaid(String above, String below) {
        return below.isEmpty() || above.equals(below) || above.endsWith(" " + below);
    }
}
