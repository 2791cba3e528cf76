package kr.ieum.x.jeonnamemobility.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a slot is on a day. */
enum Occupancy {
    VACANT,
    /** Held, but not for much longer. */
    ENDING,
    HELD;

    /**
     * @param held whether somebody holds the slot on the day
     * @param until the day after the last one (half-open); null when no end is agreed
     * @param days within how many days an end is soon
     */
    static Occupancy of(boolean held, @Nullable LocalDate until, LocalDate day, int days) {
        if (!held) {
            return VACANT;
        }
        return until != null && !until.isAfter(day.plusDays(days)) ? ENDING : HELD;
    }
}
