package kr.ieum.industry.allocation;

import java.math.BigDecimal;

/**
 * A year on the way to the last ratio (requirement 1.13).
 *
 * @param ratio percent as the rules say of the year
 * @param even percent if it were raised by the same step each year, which nobody has decided
 */
public record PathYear(int year, long total, int members, BigDecimal ratio, BigDecimal even) {

    /** Won that follow results. */
    public long pool() {
        return pool(ratio);
    }

    /** Won that follow results, if the ratio were raised by the same step each year. */
    public long evenPool() {
        return pool(even);
    }

    /** What each region has alike, won, without the won that cannot be divided. */
    public long equalShare() {
        return (total - pool()) / members;
    }

    public long evenEqualShare() {
        return (total - evenPool()) / members;
    }

    private long pool(BigDecimal percent) {
        return BigDecimal.valueOf(total)
                .multiply(percent)
                .divideToIntegralValue(BigDecimal.valueOf(100))
                .longValueExact();
    }
}
