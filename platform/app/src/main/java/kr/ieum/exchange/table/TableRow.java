package kr.ieum.exchange.table;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number the row as the user finds it in a spreadsheet or an editor, from 1
 * @param cells as many as the table has columns; an empty cell is an empty text
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
