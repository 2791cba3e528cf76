package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;
import org.jspecify.annotations.Nullable;

/** What a firm wants to have bought in a round. */
record Demand(
        UUID id,
        UUID roundId,
        UUID firmId,
        String firmName,
        String material,
        BigDecimal quantity,
        String unit,
        @Nullable LocalDate wantedBy,
        String note,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {}
