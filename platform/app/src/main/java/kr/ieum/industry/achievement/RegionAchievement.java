package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How a region did.
 *
 * @param score 0 to 100, over what is known; null when nothing is
 * @param confidence percent of the weights that are known
 * @param rank from 1; null without a score
 * @param proposed by the rules
 * @param grade as the ministry decided it, the proposal until then; null where neither is
 * @param reason why it differs from the proposal
 */
public record RegionAchievement(
        TenantId region,
        @Nullable BigDecimal score,
        BigDecimal confidence,
        @Nullable Integer rank,
        @Nullable Grade proposed,
        @Nullable Grade grade,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<IndicatorValue> values) {

    public RegionAchievement {
        values = List.copyOf(values);
    }

    /** Indicators without a value. */
    public List<IndicatorValue> missing() {
        return values.stream().filter(value -> value.missing() != null).toList();
    }

    /** Whether the ministry decided otherwise than the rules propose. */
    public boolean isDecided() {
        return reason != null;
    }
}
