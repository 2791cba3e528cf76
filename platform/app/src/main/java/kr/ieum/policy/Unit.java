package kr.ieum.policy;

import java.math.BigDecimal;

/** What a rule's number counts. */
public enum Unit {
    /** Whole won. */
    WON(true),
    /** From 0 to 100. */
    PERCENT(false),
    COUNT(true),
    DAY(true),
    /** Days on which offices work: neither weekends nor public holidays. */
    BUSINESS_DAY(true),
    MONTH(true),
    YEAR(true),
    /** Of a score. */
    POINT(false),
    NONE(false);

    /** A thousand trillion won, far beyond any budget. */
    public static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    private final boolean whole;

    Unit(boolean whole) {
        this.whole = whole;
    }

    /** Whether a rule of this unit can say the number. */
    boolean allows(BigDecimal number) {
        if ((whole && number.stripTrailingZeros().scale() > 0) || number.abs().compareTo(LARGEST) > 0) {
            return false;
        }
        return switch (this) {
            case WON, POINT, NONE -> true;
            case PERCENT -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
            case COUNT, DAY, BUSINESS_DAY, MONTH, YEAR -> number.signum() >= 0;
        };
    }
}
