package kr.ieum.x.jeonnamemobility.common;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of an import as columns, so that the database takes all of them at once. */
public record Cells(List<Map<String, String>> rows) {

    /** The values of a field, null where a row has none; the database reads the texts as what it needs. */
    public @Nullable String[] column(String field) {
        var column = new @Nullable String[rows.size()];
        for (var row = 0; row < column.length; row++) {
            column[row] = rows.get(row).get(field);
        }
        return column;
    }

    /** The values of a key field, by its place. */
    public static String[] keys(List<List<String>> keys, int place) {
        return keys.stream().map(key -> key.get(place)).toArray(String[]::new);
    }
}
