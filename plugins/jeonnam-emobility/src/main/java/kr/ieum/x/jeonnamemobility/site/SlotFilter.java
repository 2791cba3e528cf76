package kr.ieum.x.jeonnamemobility.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of slots is narrowed by.
 *
 * @param words in the slot's name or its firm's; all when empty
 * @param site all when null
 * @param occupancy all when null
 */
record SlotFilter(
        String words, @Nullable UUID site, @Nullable Occupancy occupancy) {

    static final SlotFilter ALL = new SlotFilter("", null, null);
}
