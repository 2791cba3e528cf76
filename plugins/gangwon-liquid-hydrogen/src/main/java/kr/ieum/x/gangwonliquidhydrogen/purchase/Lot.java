package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is wanted of one material in a round.
 *
 * @param singlePrice won for one unit when a firm buys alone, when known
 * @param quantity the sum of the demands
 * @param firms how many firms want it
 * @param ordered whether there is an order
 */
record Lot(
        UUID id,
        UUID roundId,
        String material,
        String unit,
        @Nullable Long singlePrice,
        BigDecimal quantity,
        int firms,
        boolean ordered,
        int version,
        OffsetDateTime changedAt,
        String changedBy) {}
