package kr.ieum.x.gangwonliquidhydrogen.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What a firm asks the technopark or the fund for.
 *
 * @param year whose budget it takes
 * @param asked won
 * @param granted won, from selection on
 * @param endsBefore the day after the last one of the work
 */
record Request(
        UUID id,
        RequestKind kind,
        UUID firmId,
        String firmName,
        String title,
        int year,
        long asked,
        @Nullable Long granted,
        LocalDate startsOn,
        LocalDate endsBefore,
        String note,
        RequestState state,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {}
