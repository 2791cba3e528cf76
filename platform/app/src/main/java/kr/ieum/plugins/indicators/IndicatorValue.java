package kr.ieum.plugins.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of the region.
 *
 * @param indicator id as in the manifest
 * @param day for which it stands
 * @param value in the unit of the manifest; null where there was nothing to compute it from
 * @param firms how many firms it stands on; -1 when it is not about firms
 * @param toldAt when the plugin told it
 */
public record IndicatorValue(
        String indicator, LocalDate day, @Nullable BigDecimal value, int firms, String unit, Instant toldAt) {

    /** Whether the ministry is not shown it, since it stands on one or two firms. */
    public boolean withheld() {
        return firms == 1 || firms == 2;
    }
}
