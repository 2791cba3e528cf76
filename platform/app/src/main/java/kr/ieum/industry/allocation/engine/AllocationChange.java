package kr.ieum.industry.allocation.engine;

import java.util.ArrayList;
import java.util.Comparator;
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
public record AllocationChange(TenantId region, @Nullable Long before, long after) {

    private static final Comparator<AllocationChange> MOST_FIRST =
            Comparator.comparingLong(AllocationChange::difference).reversed();

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

    /** Those that gain, who gains most first. */
    public static List<AllocationChange> gains(List<AllocationChange> changes) {
        return changes.stream()
                .filter(change -> change.difference() > 0)
                .sorted(MOST_FIRST)
                .toList();
    }

    /** Those that lose, who loses most first. */
    public static List<AllocationChange> losses(List<AllocationChange> changes) {
        return changes.stream()
                .filter(change -> change.difference() < 0)
                .sorted(MOST_FIRST.reversed())
                .toList();
    }
}
