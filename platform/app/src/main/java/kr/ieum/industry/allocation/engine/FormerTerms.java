package kr.ieum.industry.allocation.engine;

import java.util.List;
import java.util.Map;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/**
 * What the allocation before the policy was computed under (2013).
 *
 * @param base won that each region had
 * @param adjustments won that were added or taken for a grade; a grade without one changed nothing
 */
public record FormerTerms(long base, Map<Grade, Long> adjustments, List<TenantId> members) {

    public FormerTerms {
        adjustments = Map.copyOf(adjustments);
        members = List.copyOf(members);
    }
}
