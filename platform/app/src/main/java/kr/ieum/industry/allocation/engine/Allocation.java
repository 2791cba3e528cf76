package kr.ieum.industry.allocation.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/**
 * The money of a year shared among its regions (requirements 1.13 to 1.15). What does not follow results is shared
 * alike. Of the incentive the amounts that the table fixes for a grade are paid first; the rest is shared among all
 * regions by the weights of their grades. {@link Split} tells what becomes of won that cannot be divided. All sums are
 * exact: the lines add up to the total, and their incentives to the pool.
 *
 * @param lines in the order of the terms' members
 */
public record Allocation(AllocationTerms terms, List<AllocationLine> lines) {

    public Allocation {
        lines = List.copyOf(lines);
    }

    /**
     * @param grades one for each member
     * @throws GradesMissing when a member has none
     * @throws PoolExceeded when the amounts that are fixed are more than the incentive
     * @throws NobodyToShare when something is left of the incentive and no grade that occurs has a weight
     */
    public static Allocation of(AllocationTerms terms, Map<TenantId, Grade> grades) {
        var members = terms.members();
        var without = members.stream().filter(member -> !grades.containsKey(member)).toList();
        if (!without.isEmpty()) {
            throw new GradesMissing(without);
        }
        var pool = terms.pool();
        var fixed = members.stream().mapToLong(member -> amount(terms, grades, member)).sum();
        if (fixed > pool) {
            throw new PoolExceeded(fixed, pool);
        }
        var rest = pool - fixed;
        if (rest > 0 && members.stream().allMatch(member -> weight(terms, grades, member).signum() == 0)) {
            throw new NobodyToShare(rest);
        }
        var equal = Split.of(terms.total() - pool, members, member -> BigDecimal.ONE);
        var weighted = Split.of(rest, members, member -> weight(terms, grades, member));
        return new Allocation(
                terms,
                members.stream()
                        .map(member -> new AllocationLine(
                                member,
                                grade(grades, member),
                                part(equal, member),
                                amount(terms, grades, member),
                                part(weighted, member)))
                        .toList());
    }

    /** What all regions have alike, won. */
    public long equalTotal() {
        return sum(AllocationLine::equal);
    }

    /** What is paid first for grades with a fixed amount, won. */
    public long fixedTotal() {
        return sum(AllocationLine::fixed);
    }

    /** What is shared by the weights of the grades, won. */
    public long weightedTotal() {
        return sum(AllocationLine::weighted);
    }

    public long total() {
        return sum(AllocationLine::sum);
    }

    public Optional<AllocationLine> line(TenantId region) {
        return lines.stream().filter(line -> line.region().equals(region)).findFirst();
    }

    /** Won of each region, for a comparison. */
    public Map<TenantId, Long> sums() {
        var sums = new LinkedHashMap<TenantId, Long>();
        lines.forEach(line -> sums.put(line.region(), line.sum()));
        return sums;
    }

    public Map<TenantId, Grade> grades() {
        var grades = new LinkedHashMap<TenantId, Grade>();
        lines.forEach(line -> grades.put(line.region(), line.grade()));
        return grades;
    }

    /** How many regions have each grade. */
    public Map<Grade, Integer> given() {
        var given = new EnumMap<Grade, Integer>(Grade.class);
        lines.forEach(line -> given.merge(line.grade(), 1, Integer::sum));
        return given;
    }

    /** Grades that more or fewer regions have than the terms fix, from the best. */
    public List<GradeCount> wrongCounts() {
        var given = given();
        return terms.counts().entrySet().stream()
                .map(entry -> new GradeCount(
                        entry.getKey(), entry.getValue(), given.getOrDefault(entry.getKey(), 0)))
                .filter(count -> count.expected() != count.actual())
                .sorted(java.util.Comparator.comparing(GradeCount::grade))
                .toList();
    }

    /** Pairs of neighbouring grades of which the lower is paid more: nobody means that, and weights can do it. */
    public List<GradePair> inversions() {
        var highest = new EnumMap<Grade, Long>(Grade.class);
        for (var grade : Grade.values()) {
            lines.stream()
                    .filter(line -> line.grade() == grade)
                    .mapToLong(AllocationLine::incentive)
                    .max()
                    .ifPresent(most -> highest.put(grade, most));
        }
        var pairs = new ArrayList<GradePair>();
        var occurring = List.copyOf(highest.keySet());
        for (var place = 1; place < occurring.size(); place++) {
            var better = occurring.get(place - 1);
            var lower = occurring.get(place);
            // one won is the rest of a division, not a wrong order
            if (won(highest, lower) > won(highest, better) + 1) {
                pairs.add(new GradePair(better, lower));
            }
        }
        return pairs;
    }

    private long sum(ToLongFunction<AllocationLine> part) {
        return lines.stream().mapToLong(part).sum();
    }

    private static long amount(AllocationTerms terms, Map<TenantId, Grade> grades, TenantId member) {
        return terms.amounts().getOrDefault(grade(grades, member), 0L);
    }

    private static BigDecimal weight(AllocationTerms terms, Map<TenantId, Grade> grades, TenantId member) {
        return terms.weights().getOrDefault(grade(grades, member), BigDecimal.ZERO);
    }

    private static Grade grade(Map<TenantId, Grade> grades, TenantId member) {
        return Objects.requireNonNull(grades.get(member));
    }

    private static long part(Map<TenantId, Long> parts, TenantId member) {
        return Objects.requireNonNull(parts.get(member));
    }

    private static long won(Map<Grade, Long> highest, Grade grade) {
        return Objects.requireNonNull(highest.get(grade));
    }

    /**
     * @param expected how many regions the terms fix
     * @param actual how many have it
     */
    public record GradeCount(Grade grade, int expected, int actual) {}

    /** @param lower is paid more than {@code better} */
    public record GradePair(Grade better, Grade lower) {}
}
