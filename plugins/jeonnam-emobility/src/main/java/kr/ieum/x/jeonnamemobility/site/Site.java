package kr.ieum.x.jeonnamemobility.site;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A site with how much of it is held today.
 *
 * @param slots how many it is divided into
 * @param held how many of them somebody holds
 * @param area of all slots, in square metres
 * @param heldArea of the slots that somebody holds, in square metres
 * @param version which state of the record this is
 */
record Site(
        UUID id, String name, String address, int version, int slots, int held, BigDecimal area, BigDecimal heldArea) {

    int vacant() {
        return slots - held;
    }
}
