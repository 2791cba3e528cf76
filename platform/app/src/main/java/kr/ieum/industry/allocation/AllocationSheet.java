package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.tenancy.TenantId;

/**
 * The allocation of a year as it was decided. A region that reads it finds its own line alone, beside the totals.
 *
 * @param terms it was computed under
 * @param given how many regions got each grade
 * @param rules ids of the versions it was computed under
 */
public record AllocationSheet(
        SheetHead head, AllocationTerms terms, Map<Grade, Integer> given, List<UUID> rules, List<AllocationLine> lines) {

    public AllocationSheet {
        given = Map.copyOf(given);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }

    public UUID id() {
        return head.id();
    }

    public int year() {
        return head.year();
    }

    public Optional<AllocationLine> line(TenantId region) {
        return lines.stream().filter(line -> line.region().equals(region)).findFirst();
    }

    public Map<TenantId, Long> sums() {
        return new Allocation(terms, lines).sums();
    }

    public Map<TenantId, Grade> grades() {
        return new Allocation(terms, lines).grades();
    }

    /** Won that are paid first for grades with a fixed amount. */
    public long fixedTotal() {
        return given.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * terms.amounts().getOrDefault(entry.getKey(), 0L))
                .sum();
    }

    /** Won that are shared by weight. */
    public long weightedTotal() {
        return head.pool() - fixedTotal();
    }

    /** The weights of all regions together. */
    public BigDecimal weightSum() {
        return terms.weightSum(given);
    }
}
