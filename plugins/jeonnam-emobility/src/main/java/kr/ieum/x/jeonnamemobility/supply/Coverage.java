package kr.ieum.x.jeonnamemobility.supply;

import java.math.BigDecimal;

/** How safely a part is supplied on a day. */
enum Coverage {
    /** No firm. */
    NONE,
    /** One firm: when it fails, nobody delivers. */
    SINGLE,
    /** Several firms, but one delivers at least as much as the warning threshold says. */
    DEPENDENT,
    SEVERAL;

    /**
     * @param suppliers how many firms deliver
     * @param largest percent that the largest of them delivers
     * @param threshold percent from which on one firm is too much
     */
    static Coverage of(int suppliers, BigDecimal largest, BigDecimal threshold) {
        if (suppliers == 0) {
            return NONE;
        }
        if (suppliers == 1) {
            return SINGLE;
        }
        return largest.compareTo(threshold) >= 0 ? DEPENDENT : SEVERAL;
    }

    boolean isWarning() {
        return this != SEVERAL;
    }
}
