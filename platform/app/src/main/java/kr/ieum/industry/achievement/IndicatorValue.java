package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a region with what it earned.
 *
 * @param firms how many firms it stands on
 * @param base what was before, in won, heads or firms
 * @param result what came of it, in the same unit
 * @param value percent
 * @param missing why there is no value, or null when there is one
 * @param weight points that it can earn at most
 * @param points from 0 to 100, before they are weighted
 */
public record IndicatorValue(
        Indicator indicator,
        int firms,
        @Nullable BigDecimal base,
        @Nullable BigDecimal result,
        @Nullable BigDecimal value,
        @Nullable Missing missing,
        BigDecimal weight,
        @Nullable BigDecimal points) {}
