package kr.ieum.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.MappingRefused.Reason;

/**
 * How the user connected a file.
 *
 * @param table name of the chosen table
 * @param source name of the list that the file is a snapshot of
 * @param columns field key to index of the column
 */
public record ColumnMapping(String table, String source, Map<String, Integer> columns) {

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** @throws MappingRefused with the field that is wrong */
    void check(ImportKind kind, List<String> headers) {
        if (source.isBlank()) {
            throw new MappingRefused(Reason.NO_LIST_NAME, Wording.of(""));
        }
        var taken = new HashSet<Integer>();
        for (var field : kind.fields()) {
            var column = columns.get(field.key());
            if (column == null) {
                refuseIf(field.required(), Reason.REQUIRED_MISSING, field);
            } else {
                refuseIf(column < 0 || column >= headers.size(), Reason.NO_SUCH_COLUMN, field);
                refuseIf(!taken.add(column), Reason.COLUMN_TWICE, field);
            }
        }
    }

    private static void refuseIf(boolean wrong, Reason reason, ImportField field) {
        if (wrong) {
            throw new MappingRefused(reason, field.label());
        }
    }
}
