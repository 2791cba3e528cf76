package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * How the cost of an order was divided once.
 *
 * @param number 1 divides what was ordered, the later ones what was delivered
 * @param fees won for the order as a whole
 * @param total won that the shares add up to
 */
record Settlement(
        UUID id,
        UUID orderId,
        int number,
        BigDecimal quantity,
        long fees,
        long total,
        String reason,
        OffsetDateTime madeAt,
        String madeBy) {}
