package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the header of a table stands and what its columns are called.
 *
 * @param lastRow number of the row (of the last of the rows) of the header; 0 without header
 * @param lines the rows of the title and the header as they stand in the file
 * @param places which cell of a raw row each column is, from 0: empty columns at the edges are left out
 */
record Header(int lastRow, List<String> columns, List<List<String>> lines, List<Integer> places) {

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n]\\s*");

    /** @param labels heading of each raw column, empty where there is none */
    static Header of(int lastRow, List<String> labels, List<List<String>> lines, boolean[] used) {
        var first = 0;
        while (first < labels.size() && !used[first]) {
            first++;
        }
        var end = labels.size();
        while (end > first && !used[end - 1]) {
            end--;
        }
        var places = IntStream.range(first, end).boxed().toList();
        var own = labels.subList(first, end).stream().map(Header::oneLine).toList();
        return new Header(lastRow, unique(own, first), withinEdges(lines, first, end), places);
    }

    List<String> cellsOf(TableRow raw) {
        var cells = new ArrayList<String>(places.size());
        for (var place : places) {
            cells.add(place < raw.cells().size() ? raw.cells().get(place) : "");
        }
        return cells;
    }

    private static List<List<String>> withinEdges(List<List<String>> lines, int first, int end) {
        return lines.stream().map(line -> List.copyOf(line.subList(first, end))).toList();
    }

    /** Long lists repeat their title and header, line by line, on every printed page. */
    boolean isRepeatedIn(List<String> cells) {
        return lines.contains(cells);
    }

    /** Narrow columns have their headings broken over several lines. */
    private static String oneLine(String label) {
        return label.indexOf('\n') < 0 && label.indexOf('\r') < 0
                ? label
                : LINE_ENDS.matcher(label).replaceAll(" ");
    }

    private static List<String> unique(List<String> labels, int first) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var column = 0; column < labels.size(); column++) {
            var label = labels.get(column).isEmpty() ? letter(first + column) : labels.get(column);
            var name = label;
            for (var count = 2; !taken.add(name); count++) {
                name = label + " (" + count + ")";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** The name that spreadsheets give the column: A … Z, AA … */
    private static String letter(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
