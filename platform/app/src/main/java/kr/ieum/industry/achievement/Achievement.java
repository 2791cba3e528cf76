package kr.ieum.industry.achievement;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How the regions did, for the allocation of a year. A region that reads it finds its own line alone.
 *
 * @param year whose money follows from it
 * @param figuresYear that was measured, against the year before it
 * @param rules ids of the versions it was measured under
 * @param fixedAt since when the grades hold; null while they are proposed
 * @param regions by rank, those without a score last
 */
public record Achievement(
        UUID id,
        int year,
        int figuresYear,
        List<UUID> rules,
        Instant measuredAt,
        String measuredBy,
        @Nullable Instant fixedAt,
        List<RegionAchievement> regions) {

    public Achievement {
        rules = List.copyOf(rules);
        regions = List.copyOf(regions);
    }

    public boolean isFixed() {
        return fixedAt != null;
    }

    public Optional<RegionAchievement> region(TenantId region) {
        return regions.stream().filter(each -> each.region().equals(region)).findFirst();
    }

    /** Of the regions that have one. */
    public Map<TenantId, Grade> grades() {
        var grades = new LinkedHashMap<TenantId, Grade>();
        for (var region : regions) {
            var grade = region.grade();
            if (grade != null) {
                grades.put(region.region(), grade);
            }
        }
        return grades;
    }

    /** How many regions have each grade, from the best. */
    public Map<Grade, Integer> counts() {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        grades().values().forEach(grade -> counts.merge(grade, 1, Integer::sum));
        return counts;
    }
}
