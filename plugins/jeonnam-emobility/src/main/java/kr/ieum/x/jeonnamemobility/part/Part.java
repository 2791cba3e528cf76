package kr.ieum.x.jeonnamemobility.part;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part with what is known of it on a day.
 *
 * @param number as its maker or buyer numbers it
 * @param group key of its group of parts
 * @param version which state of the record this is
 */
public record Part(
        UUID id,
        String number,
        String name,
        @Nullable String group,
        int version,
        @Nullable KnownCost cost,
        @Nullable KnownShare share) {

    public String label() {
        return number + " " + name;
    }
}
