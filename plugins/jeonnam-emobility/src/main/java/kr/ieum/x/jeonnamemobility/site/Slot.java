package kr.ieum.x.jeonnamemobility.site;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a site with who holds it today, and if nobody does, who holds it next.
 *
 * @param area in square metres
 * @param lease the present one or the next; null when there is neither
 * @param version which state of the record this is
 */
record Slot(
        UUID id,
        UUID site,
        String siteName,
        String name,
        BigDecimal area,
        int version,
        Occupancy occupancy,
        @Nullable Lease lease) {

    String label() {
        return siteName + " " + name;
    }
}
