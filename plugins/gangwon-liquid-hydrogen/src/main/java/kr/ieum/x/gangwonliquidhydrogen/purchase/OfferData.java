package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of an offer.
 *
 * @param unitPrice won for one unit, 0 or more
 * @param fees won for the lot as a whole, 0 or more
 */
record OfferData(
        String supplier,
        long unitPrice,
        long fees,
        @Nullable LocalDate deliversBy,
        String note) {}
