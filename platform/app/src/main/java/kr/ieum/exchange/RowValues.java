package kr.ieum.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the file says, by field: cells without surrounding blanks; an empty cell is not there.
 *
 * @param number the row as the user sees it in the file
 */
public record RowValues(int number, Map<String, String> values) {

    /** The cell's text for the field, or null when the file has no such column or the cell is empty. */
    public @Nullable String get(String field) {
        return values.get(field);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }
}
