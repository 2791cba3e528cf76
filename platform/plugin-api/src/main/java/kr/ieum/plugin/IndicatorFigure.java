package kr.ieum.plugin;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The present value of a published indicator.
 *
 * @param id as announced in {@code plugin.yaml}
 * @param value in the unit that the manifest names; null when there is nothing to compute it from, never 0 instead
 * @param firms how many firms it is computed from, or -1 when it is not about firms; the ministry is not shown a figure
 *     that stands on one or two
 * @since 0.2.0
 */
public record IndicatorFigure(String id, @Nullable BigDecimal value, int firms) {}
