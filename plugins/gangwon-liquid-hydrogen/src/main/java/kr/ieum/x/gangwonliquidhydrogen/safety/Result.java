package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a run with what was found; the item is a copy of the template's on the day.
 *
 * @param finding null as long as nobody has looked
 */
record Result(
        UUID runId,
        int position,
        String item,
        boolean required,
        String note,
        String basis,
        @Nullable Finding finding,
        String remark,
        String measure,
        @Nullable LocalDate due,
        int version) {}
