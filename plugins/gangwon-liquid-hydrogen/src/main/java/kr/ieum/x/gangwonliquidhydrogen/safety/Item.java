package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;

/**
 * One thing to look at.
 *
 * @param required whether it applies to every site
 * @param basis where it is from: a law, a notice, a rule of the house
 */
record Item(
        UUID id,
        UUID templateId,
        int position,
        String item,
        boolean required,
        String note,
        String basis,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {}
