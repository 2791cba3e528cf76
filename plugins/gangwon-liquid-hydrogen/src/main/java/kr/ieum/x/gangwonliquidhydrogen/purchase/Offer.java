package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier offers for a lot.
 *
 * @param unitPrice won for one unit
 * @param fees won for the lot as a whole
 */
record Offer(
        UUID id,
        UUID lotId,
        String supplier,
        long unitPrice,
        long fees,
        @Nullable LocalDate deliversBy,
        String note,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {

    Cost cost(BigDecimal quantity) {
        return new Cost(unitPrice, quantity, fees);
    }
}
