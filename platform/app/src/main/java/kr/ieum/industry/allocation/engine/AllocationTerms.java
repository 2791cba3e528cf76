package kr.ieum.industry.allocation.engine;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/**
 * What an allocation is computed under (requirements 1.13 to 1.15).
 *
 * @param total won of the year, at least 0
 * @param ratio percent of the total that follows results, 0 to 100
 * @param members the regions that share, in the order in which won that cannot be divided are given out
 * @param counts how many regions have a grade, for the grades of which that is fixed
 * @param amounts won that each region of a grade is paid first, for the grades of which that is fixed
 * @param weights by which the rest of the incentive is shared; a grade without one gets nothing of it
 */
public record AllocationTerms(
        long total,
        BigDecimal ratio,
        List<TenantId> members,
        Map<Grade, Integer> counts,
        Map<Grade, Long> amounts,
        Map<Grade, BigDecimal> weights) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when a value is out of its range, or a region is named twice */
    public AllocationTerms {
        require(total >= 0, "the total is negative");
        require(ratio.signum() >= 0 && ratio.compareTo(HUNDRED) <= 0, "the ratio is not from 0 to 100");
        require(!members.isEmpty(), "nobody shares");
        require(members.stream().distinct().count() == members.size(), "a region is named twice");
        require(counts.values().stream().allMatch(count -> count >= 0), "a count is negative");
        require(amounts.values().stream().allMatch(amount -> amount >= 0), "an amount is negative");
        require(weights.values().stream().allMatch(weight -> weight.signum() >= 0), "a weight is negative");
        ratio = plain(ratio);
        members = List.copyOf(members);
        counts = Map.copyOf(counts);
        amounts = Map.copyOf(amounts);
        weights = Map.copyOf(weights);
    }

    /** Won that follow results; a part of a won stays with the equal shares. */
    public long pool() {
        return BigDecimal.valueOf(total).multiply(ratio).divideToIntegralValue(HUNDRED).longValueExact();
    }

    /** The weights of so many regions of each grade together. */
    public BigDecimal weightSum(Map<Grade, Integer> given) {
        return given.entrySet().stream()
                .map(entry -> BigDecimal.valueOf(entry.getValue())
                        .multiply(weights.getOrDefault(entry.getKey(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public AllocationTerms withTotal(long other) {
        return new AllocationTerms(other, ratio, members, counts, amounts, weights);
    }

    public AllocationTerms withRatio(BigDecimal other) {
        return new AllocationTerms(total, other, members, counts, amounts, weights);
    }

    public AllocationTerms withAmount(Grade grade, long amount) {
        return new AllocationTerms(total, ratio, members, counts, changed(amounts, grade, amount), weights);
    }

    public AllocationTerms withCount(Grade grade, int count) {
        return new AllocationTerms(total, ratio, members, changed(counts, grade, count), amounts, weights);
    }

    public AllocationTerms withWeight(Grade grade, BigDecimal weight) {
        return new AllocationTerms(total, ratio, members, counts, amounts, changed(weights, grade, weight));
    }

    /** 30 and 30.00 are the same terms. */
    public static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static <T> Map<Grade, T> changed(Map<Grade, T> table, Grade grade, T value) {
        var changed = new EnumMap<Grade, T>(Grade.class);
        changed.putAll(table);
        changed.put(grade, value);
        return changed;
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}
