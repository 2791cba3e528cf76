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
        int part,
        int parts,
        @Nullable Long singlePrice,
        String supplier,
        long unitPrice,
        LocalDate orderedOn,
        @Nullable LocalDate deliversBy) {

    /** The material, with the number of the part where there are several. */
    String name() {
        return Lot.name(material, part, parts);
    }
}
