package kr.ieum.x.jeonnamemobility.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.ieum.plugin.Firm;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes of a link.
 *
 * @param until the day after the last one (half-open)
 */
record SupplyData(
        Firm firm,
        BigDecimal share,
        LocalDate since,
        @Nullable LocalDate until) {}
