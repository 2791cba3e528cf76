package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import java.util.UUID;
import kr.ieum.x.jeonnamemobility.part.KnownCost;
import kr.ieum.x.jeonnamemobility.part.KnownShare;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bill of material with what is known of its part on a day.
 *
 * @param quantity in one vehicle, more than 0
 */
record BomInput(
        UUID part,
        String number,
        String name,
        BigDecimal quantity,
        @Nullable KnownCost cost,
        @Nullable KnownShare share) {

    private static final int PERCENT = 2;

    boolean isKnown() {
        return cost != null && share != null;
    }

    /** Won of all its pieces in one vehicle, 0 when the cost is not known. */
    BigDecimal amount() {
        return cost == null ? BigDecimal.ZERO : BigDecimal.valueOf(cost.won()).multiply(quantity);
    }

    /** Won of the domestic portion, 0 when cost or share is not known. */
    BigDecimal domesticAmount() {
        return share == null
                ? BigDecimal.ZERO
                : amount().multiply(share.percent()).movePointLeft(PERCENT);
    }
}
