package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a demand.
 *
 * @param quantity more than 0, up to three decimals
 */
record DemandData(
        UUID firmId,
        String firmName,
        String material,
        BigDecimal quantity,
        String unit,
        @Nullable LocalDate wantedBy,
        String note) {}
