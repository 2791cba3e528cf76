package kr.ieum.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list as columns, so that the keeper of a {@link ListImport} gives all of them to the database at once
 * ({@code unnest}), and the way back from a record to a row.
 *
 * @param rows as {@link ListImport.Keeper#keep} has them
 * @since 0.2.0
 */
public record Cells(List<Map<String, String>> rows) {

    /** The values of a field, null where a row has none; the database reads the texts as what it needs. */
    public @Nullable String[] column(String field) {
        var column = new @Nullable String[rows.size()];
        for (var row = 0; row < column.length; row++) {
            column[row] = rows.get(row).get(field);
        }
        return column;
    }

    /** The values of a key field, by its place among the key fields. */
    public static String[] keys(List<List<String>> keys, int place) {
        return keys.stream().map(key -> key.get(place)).toArray(String[]::new);
    }

    /**
     * A row as {@link ListImport.Keeper#find} gives it: what is null or blank is left out.
     *
     * @param fieldsAndValues a field id, its value, the next field id and so on; values are written as their
     *     {@code toString} says
     */
    public static Map<String, String> row(@Nullable Object... fieldsAndValues) {
        var row = new HashMap<String, String>();
        for (var place = 0; place < fieldsAndValues.length; place += 2) {
            var value = fieldsAndValues[place + 1];
            if (value != null && !value.toString().isBlank()) {
                row.put(String.valueOf(fieldsAndValues[place]), value.toString());
            }
        }
        return row;
    }
}
