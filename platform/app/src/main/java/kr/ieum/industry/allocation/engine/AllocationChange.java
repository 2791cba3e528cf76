package kr.ieum.industry.allocation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a region gets now against what it got or would get otherwise.
 *
 * @param before won, or null when the region had no part in it
 * @param after won
 */
public record AllocationChange(
        TenantId region, @Nullable Long before, long after) {

    /** Won that are gained, less than 0 when lost; all of it where there was no part before. */
    public long difference() {
        return before == null ? after : after - before;
    }

    /** In the order of {@code after}. */
    public static List<AllocationChange> between(Map<TenantId, Long> before, Map<TenantId, Long> after) {
        var changes = new ArrayList<AllocationChange>();
        after.forEach((region, won) -> changes.add(new AllocationChange(region, before.get(region), won)));
        return changes;
    }
}
