package kr.ieum.x.jeonnamemobility.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm delivers a part.
 *
 * @param firm id in the register
 * @param firmName as the register had it when the link was written
 * @param share percent of the need of the part
 * @param until the day after the last one (half-open); null when no end is agreed
 * @param version which state of the record this is
 */
record SupplyLink(
        UUID id,
        UUID part,
        UUID firm,
        String firmName,
        BigDecimal share,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
