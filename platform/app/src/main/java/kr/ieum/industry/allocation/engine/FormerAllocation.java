package kr.ieum.industry.allocation.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/**
 * The older rule, to compare with: each region had the same base, and its grade added to it or took from it. Nothing
 * made these cancel out, so the whole depended on the grades.
 *
 * @param sums won of each region, in the order of the members
 */
public record FormerAllocation(FormerTerms terms, Map<TenantId, Long> sums) {

    public FormerAllocation {
        sums = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sums));
    }

    /** @throws GradesMissing when a member has none */
    public static FormerAllocation of(FormerTerms terms, Map<TenantId, Grade> grades) {
        var without = terms.members().stream()
                .filter(member -> !grades.containsKey(member))
                .toList();
        if (!without.isEmpty()) {
            throw new GradesMissing(without);
        }
        var sums = new LinkedHashMap<TenantId, Long>();
        terms.members()
                .forEach(member -> sums.put(
                        member,
                        terms.base()
                                + terms.adjustments().getOrDefault(Objects.requireNonNull(grades.get(member)), 0L)));
        return new FormerAllocation(terms, sums);
    }

    public long total() {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Won by which the additions exceed the deductions; 0 when they cancel out, less when more was taken. */
    public long surplus() {
        return total() - terms.base() * sums.size();
    }

    /** Whether additions and deductions cancel out, so that the grades cost nothing. */
    public boolean isNeutral() {
        return surplus() == 0;
    }
}
