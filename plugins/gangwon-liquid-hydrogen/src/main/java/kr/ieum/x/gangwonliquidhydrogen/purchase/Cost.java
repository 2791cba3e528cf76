package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an order costs.
 *
 * @param unitPrice won for one unit, 0 or more
 * @param fees won for delivery, inspection and the like, 0 or more
 */
record Cost(long unitPrice, BigDecimal quantity, long fees) {

    /** Won for the material; half a won counts as one. */
    long goods() {
        return won(unitPrice);
    }

    long total() {
        return goods() + fees;
    }

    /**
     * Won that are saved against buying alone; negative when the joint order costs more.
     *
     * @param singlePrice won for one unit when a firm buys alone
     */
    long saving(long singlePrice) {
        return won(singlePrice) - total();
    }

    private long won(long price) {
        return BigDecimal.valueOf(price)
                .multiply(quantity)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
