package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * What a firm pays of an order, and how it came about.
 *
 * @param exact the share before it is brought to whole won, cut after four decimals
 * @param extra 1 when one of the won that were left over went to this firm, else 0
 * @param place at which the firm stood in line for what was left over, from 1
 */
record Share(UUID firm, String name, BigDecimal quantity, BigDecimal exact, int extra, int place) {

    /** Whole won. */
    long amount() {
        return exact.setScale(0, RoundingMode.FLOOR).longValueExact() + extra;
    }
}
