package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be done after a run.
 *
 * @param doneOn null as long as it is open
 */
record Measure(
        UUID runId,
        int position,
        String site,
        LocalDate day,
        String item,
        String measure,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String doneWords) {

    boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(due);
    }
}
