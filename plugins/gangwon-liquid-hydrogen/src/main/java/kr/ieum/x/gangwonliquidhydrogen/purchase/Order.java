package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot as ordered. What it costs stands in its settlements.
 *
 * @param unitPrice won for one unit
 */
record Order(
        UUID id,
        UUID lotId,
        UUID roundId,
        String material,
        String unit,
        @Nullable Long singlePrice,
        String supplier,
        long unitPrice,
        LocalDate orderedOn,
        @Nullable LocalDate deliversBy) {}
