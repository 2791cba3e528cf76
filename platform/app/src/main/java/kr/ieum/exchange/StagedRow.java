package kr.ieum.exchange;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row ready for {@code core.import_row}, JSON already written. */
record StagedRow(
        int number,
        List<String> cells,
        @Nullable String key,
        String label,
        @Nullable String values,
        @Nullable String hash,
        Collection<String> regions,
        boolean fit,
        @Nullable ImportOutcome outcome,
        @Nullable String problems) {

    static final String COLUMNS = "row_number, cells, key, label, values, hash, regions, fit, outcome, problems";
}
