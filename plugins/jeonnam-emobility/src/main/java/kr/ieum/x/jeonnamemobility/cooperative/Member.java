package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the cooperative with what it holds on a day.
 *
 * @param firm id in the register; null for a body that is no firm of the region
 * @param shares 출자좌수, 1 or more; on a day before it joins those of its first day, after it has gone those of its last
 * @param paid 출자금 in whole won, all that is paid in by the day
 * @param gone the day after the last one (half-open); null as long as no end is agreed
 * @param version which state of the record this is
 */
record Member(
        UUID id,
        @Nullable UUID firm,
        String name,
        long shares,
        long paid,
        LocalDate joined,
        @Nullable LocalDate gone,
        int version) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(joined) && (gone == null || day.isBefore(gone));
    }
}
