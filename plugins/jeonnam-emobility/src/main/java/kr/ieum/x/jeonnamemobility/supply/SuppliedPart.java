package kr.ieum.x.jeonnamemobility.supply;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A part with how it is supplied today.
 *
 * @param suppliers how many firms deliver
 * @param largest percent that the largest of them delivers, 0 when there is none
 * @param named percent that all of them deliver together; what is left to 100 nobody has named
 */
record SuppliedPart(
        UUID id, String number, String name, int suppliers, BigDecimal largest, BigDecimal named, Coverage coverage) {

    String label() {
        return number + " " + name;
    }
}
