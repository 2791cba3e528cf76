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

    private final boolean whole;

    Unit(boolean whole) {
        this.whole = whole;
    }

    /** Whether a rule of this unit can say the number. */
    boolean allows(BigDecimal number) {
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return false;
        }
        return this != PERCENT || number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
