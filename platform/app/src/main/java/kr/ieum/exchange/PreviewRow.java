package kr.ieum.exchange;

import java.util.List;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the preview.
 *
 * @param number the row as its user sees it in the file; below zero when it is gone from the list
 * @param outcome null while it is not known, as for rows that the ministry sends on
 */
public record PreviewRow(
        int number,
        List<String> cells,
        String label,
        @Nullable ImportOutcome outcome,
        List<TenantId> regions,
        List<Problem> problems) {

    /** Text of the cell, empty where the row is shorter than others. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
