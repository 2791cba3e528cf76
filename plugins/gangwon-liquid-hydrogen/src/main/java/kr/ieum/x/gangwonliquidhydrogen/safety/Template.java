package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;

/**
 * A checklist as it is to be gone through.
 *
 * @param retired whether no new run begins from it
 */
record Template(
        UUID id,
        String name,
        String purpose,
        boolean retired,
        int items,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {}
