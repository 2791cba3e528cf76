package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a checklist at a site.
 *
 * @param inspector name of who does it
 * @param signedBy name of who signed it; from then on nothing of it changes
 * @param items how many there are, of which {@code answered} have a result and {@code unfit} are 부적합
 */
record Run(
        UUID id,
        UUID templateId,
        String templateName,
        String site,
        LocalDate day,
        String inspectorId,
        String inspector,
        @Nullable String signedBy,
        @Nullable OffsetDateTime signedAt,
        String remark,
        int items,
        int answered,
        int unfit,
        int version,
        OffsetDateTime changedAt,
        String changedBy) {

    boolean isSigned() {
        return signedAt != null;
    }
}
