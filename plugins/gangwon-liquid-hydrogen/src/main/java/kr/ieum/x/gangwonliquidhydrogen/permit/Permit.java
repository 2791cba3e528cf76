package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A permit of the regulation-free zone.
 *
 * @param number of the official notice, may be empty
 * @param notMoved whether the firm takes part without moving its address; it then gets no money and no tax relief
 *     (requirement 6.2)
 * @param rule the rule of the day on which it was granted; it stays with the permit
 * @param years of the first term
 * @param endsBefore the day after the first term
 * @param extensionBefore the day after the extension; null when there is none
 */
record Permit(
        UUID id,
        String title,
        PermitKind kind,
        UUID firmId,
        String firmName,
        String site,
        String number,
        boolean notMoved,
        LocalDate grantedOn,
        String rule,
        LocalDate startsOn,
        int years,
        LocalDate endsBefore,
        @Nullable LocalDate extensionAskedOn,
        @Nullable LocalDate extensionBefore,
        @Nullable Outcome outcome,
        @Nullable LocalDate outcomeOn,
        String note,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {

    PermitClock clock(Window window) {
        var extension = extensionBefore == null ? null : new Term(endsBefore, extensionBefore);
        return new PermitClock(new Term(startsOn, endsBefore), extension, outcomeOn, window);
    }
}
