package kr.ieum.nation;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * The latest figure of an indicator that a region publishes.
 *
 * @param region id of the region
 * @param plugin name of the plugin that publishes it
 * @param meaning how it is computed
 * @param day for which it stands
 * @param withheld whether it stands on one or two firms
 * @param value null when withheld, or when the region had nothing to compute it from
 * @param before the figure of an earlier day in the same unit; null where there is none to compare with
 * @param beforeDay for which that stands
 */
public record RegionIndicator(
        String region,
        LocalizedName plugin,
        LocalizedName name,
        LocalizedName meaning,
        String unit,
        LocalDate day,
        boolean withheld,
        @Nullable BigDecimal value,
        @Nullable BigDecimal before,
        @Nullable LocalDate beforeDay) {

    /** Since the earlier day, in the indicator's unit; null where it cannot be told. */
    public @Nullable BigDecimal change() {
        return value == null || before == null ? null : value.subtract(before);
    }
}
