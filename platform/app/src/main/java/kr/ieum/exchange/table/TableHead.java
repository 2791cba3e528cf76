package kr.ieum.exchange.table;

import java.util.List;

/**
 * What stands before the rows of a table that is handed out.
 *
 * @param title what the table is
 * @param notes conditions, time, source: one line each; a workbook keeps them on its first sheet, a CSV file leaves
 *     them out, since programs read it
 */
public record TableHead(String title, List<String> notes, List<String> columns) {

    public TableHead {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }
}
