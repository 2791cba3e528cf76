package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * From what was measured to proposed grades. An indicator earns 0 points at one value and 100 at another, in a straight
 * line between them; a score is the weighted mean of the indicators that are known. Grades with a fixed count are given
 * from the top; the other regions are parted by shares. Equal scores are ranked by confidence, then by region code.
 */
final class Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<RegionAchievement> BEST_FIRST = Comparator.comparing(
                    RegionAchievement::score, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(RegionAchievement::confidence, Comparator.reverseOrder());

    private final ScoringTerms terms;

    Scoring(ScoringTerms terms) {
        this.terms = terms;
    }

    /** One for each member, by rank; regions without a score last and without a grade. */
    List<RegionAchievement> propose(List<Measured> measured) {
        var byRegion = measured.stream().collect(Collectors.groupingBy(Measured::region));
        var ranked = terms.members().stream()
                .map(region -> scored(region, byRegion.getOrDefault(region.value(), List.of())))
                .sorted(BEST_FIRST)
                .toList();
        var scores =
                (int) ranked.stream().filter(region -> region.score() != null).count();
        var grades = grades(scores);
        var proposed = new ArrayList<RegionAchievement>();
        for (var place = 0; place < ranked.size(); place++) {
            var region = ranked.get(place);
            proposed.add(place < scores ? graded(region, place + 1, grades.get(place)) : region);
        }
        return proposed;
    }

    /** The grades of so many ranked regions, the best first. */
    List<Grade> grades(int regions) {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        counts.putAll(terms.counts());
        var rest = Math.max(
                0,
                regions - counts.values().stream().mapToInt(Integer::intValue).sum());
        var open = new EnumMap<Grade, BigDecimal>(Grade.class);
        terms.shares().forEach((grade, share) -> {
            if (!counts.containsKey(grade)) {
                open.put(grade, share);
            }
        });
        counts.putAll(parted(rest, open));
        var grades = new ArrayList<Grade>();
        counts.forEach((grade, count) -> {
            for (var each = 0; each < count && grades.size() < regions; each++) {
                grades.add(grade);
            }
        });
        while (grades.size() < regions) {
            grades.add(grades.isEmpty() ? Grade.B : grades.getLast());
        }
        return grades;
    }

    /** Bounds between grades are rounded half up, so that no region falls between them. */
    private static Map<Grade, Integer> parted(int regions, Map<Grade, BigDecimal> shares) {
        var whole = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        if (whole.signum() == 0) {
            return counts;
        }
        var upTo = BigDecimal.ZERO;
        var given = 0;
        for (var entry : shares.entrySet()) {
            upTo = upTo.add(entry.getValue());
            var bound = BigDecimal.valueOf(regions)
                    .multiply(upTo)
                    .divide(whole, 0, RoundingMode.HALF_UP)
                    .intValueExact();
            counts.put(entry.getKey(), bound - given);
            given = bound;
        }
        return counts;
    }

    private RegionAchievement scored(TenantId region, List<Measured> measured) {
        var byIndicator = measured.stream().collect(Collectors.toMap(Measured::indicator, Function.identity()));
        var values = terms.weights().keySet().stream()
                .map(indicator -> value(Optional.ofNullable(byIndicator.get(indicator))
                        .orElseGet(() -> Measured.nothing(region.value(), indicator))))
                .toList();
        var all = sum(values, IndicatorValue::weight);
        var known = values.stream().filter(value -> value.points() != null).toList();
        var weight = sum(known, IndicatorValue::weight);
        var score = weight.signum() == 0
                ? null
                : sum(known, value -> value.weight().multiply(Objects.requireNonNull(value.points())))
                        .divide(weight, 2, RoundingMode.HALF_UP);
        var confidence =
                all.signum() == 0 ? BigDecimal.ZERO : weight.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP);
        return new RegionAchievement(region, score, confidence, null, null, null, null, null, null, values);
    }

    private IndicatorValue value(Measured measured) {
        var value = measured.value();
        return new IndicatorValue(
                measured.indicator(),
                measured.firms(),
                measured.base(),
                measured.result(),
                value,
                measured.missing(),
                Objects.requireNonNull(terms.weights().get(measured.indicator())),
                value == null ? null : points(measured.indicator(), value));
    }

    private BigDecimal points(Indicator indicator, BigDecimal value) {
        var zero = Objects.requireNonNull(terms.zero().get(indicator));
        var full = Objects.requireNonNull(terms.full().get(indicator));
        return value.subtract(zero)
                .multiply(HUNDRED)
                .divide(full.subtract(zero), 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }

    private static RegionAchievement graded(RegionAchievement region, int rank, @Nullable Grade grade) {
        return new RegionAchievement(
                region.region(),
                region.score(),
                region.confidence(),
                rank,
                grade,
                grade,
                null,
                null,
                null,
                region.values());
    }

    private static BigDecimal sum(List<IndicatorValue> values, Function<IndicatorValue, BigDecimal> part) {
        return values.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
