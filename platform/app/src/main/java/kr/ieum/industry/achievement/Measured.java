package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the database tells of an indicator in a region and a year.
 *
 * @param firms how many firms it stands on
 * @param base the year before in won or heads, or the firms with a class; null when withheld
 * @param result the year, or the firms that count; null when withheld
 */
record Measured(
        String region,
        Indicator indicator,
        int firms,
        boolean withheld,
        @Nullable BigDecimal base,
        @Nullable BigDecimal result) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No firm told anything. */
    static Measured nothing(String region, Indicator indicator) {
        return new Measured(region, indicator, 0, false, null, null);
    }

    /** In percent with two decimals, or null where {@link #missing} says why not. */
    @Nullable BigDecimal value() {
        if (base == null || result == null || base.signum() <= 0) {
            return null;
        }
        var part = indicator.isGrowth() ? result.subtract(base) : result;
        return part.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }

    @Nullable Missing missing() {
        if (withheld) {
            return Missing.WITHHELD;
        }
        if (firms == 0) {
            return Missing.NO_FIRMS;
        }
        return value() == null ? Missing.NO_BASE : null;
    }
}
