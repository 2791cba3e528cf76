package kr.ieum.x.jeonnamemobility.site;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm holds a slot.
 *
 * @param firm id in the register
 * @param firmName as the register had it when the lease was written
 * @param until the day after the last one (half-open); null when no end is agreed
 * @param version which state of the record this is
 */
record Lease(
        UUID id,
        UUID slot,
        UUID firm,
        String firmName,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {}
