package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadFormula.Why;
import org.jspecify.annotations.Nullable;

/**
 * The published formula in numbers. The database scores with it, many firms at once; here it explains one firm. Both round
 * half up to tenths and forgive a ten-billionth, so that they never differ.
 *
 * @param weights points of each indicator; those of an axis add up to 100
 * @param fullMarks the value of each indicator that earns its whole weight, above 0
 * @param thresholds points for {@link FirmClass#CANDIDATE} and {@link FirmClass#LEADING}, 0 to 100
 * @param needed how many of the two scores must reach the class's threshold
 * @param leastConfidence below this, in %, no class is proposed
 * @param certificates kinds that count, by the names of {@link kr.ieum.company.CertificateKind}
 * @param sizes size classes that are classified, by the names of {@link kr.ieum.company.SizeClass}
 * @param figuresAge how many years before the run's own figures may be of
 */
public record Formula(
        Map<Indicator, BigDecimal> weights,
        Map<Indicator, BigDecimal> fullMarks,
        Map<FirmClass, BigDecimal> thresholds,
        Map<FirmClass, Integer> needed,
        BigDecimal leastConfidence,
        Set<String> certificates,
        Set<String> sizes,
        int figuresAge) {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int SCORES = Axis.values().length;
    private static final BigDecimal FORGIVEN = new BigDecimal("0.0000000001");

    /** @throws BadFormula when no score can be made of the numbers */
    public Formula {
        weights = Map.copyOf(weights);
        fullMarks = Map.copyOf(fullMarks);
        thresholds = Map.copyOf(thresholds);
        needed = Map.copyOf(needed);
        certificates = Set.copyOf(certificates);
        sizes = Set.copyOf(sizes);
        require(all(weights.values(), weight -> weight.signum() >= 0) && weights.size() == count(), Why.WEIGHT);
        for (var axis : Axis.values()) {
            require(sum(weights, axis).compareTo(HUNDRED) == 0, Why.SUM);
        }
        require(all(fullMarks.values(), value -> value.signum() > 0) && fullMarks.size() == count(), Why.FULL_MARKS);
        require(areInOrder(thresholds), Why.THRESHOLDS);
        require(needed.size() == 2 && all(needed.values(), many -> many >= 1 && many <= SCORES), Why.SCORES_NEEDED);
    }

    /** The same with other weights and thresholds. */
    public Formula with(Map<Indicator, BigDecimal> otherWeights, Map<FirmClass, BigDecimal> otherThresholds) {
        return new Formula(
                otherWeights, fullMarks, otherThresholds, needed, leastConfidence, certificates, sizes, figuresAge);
    }

    /** The first year whose figures still count in a run of the year. */
    int oldest(int year) {
        return year - figuresAge;
    }

    public Rating rate(Measures measures) {
        var innovation = score(Axis.INNOVATION, measures);
        var growth = score(Axis.GROWTH, measures);
        var confidence = tenth(innovation
                .measured()
                .add(growth.measured())
                .divide(BigDecimal.valueOf(SCORES), MathContext.DECIMAL128));
        return new Rating(innovation.value(), growth.value(), confidence, propose(innovation, growth, confidence));
    }

    public Score score(Axis axis, Measures measures) {
        var parts = new ArrayList<Score.Part>();
        var earned = BigDecimal.ZERO;
        var measured = BigDecimal.ZERO;
        for (var indicator : axis.indicators()) {
            var part = part(indicator, measures.of(indicator).orElse(null));
            parts.add(part);
            earned = earned.add(part.earned());
            measured = part.isMeasured() ? measured.add(part.weight()) : measured;
        }
        var value = measured.signum() == 0
                ? null
                : tenth(earned.multiply(HUNDRED).divide(measured, MathContext.DECIMAL128));
        return new Score(parts, earned, measured, value);
    }

    private Score.Part part(Indicator indicator, @Nullable BigDecimal value) {
        var full = Objects.requireNonNull(fullMarks.get(indicator));
        var weight = Objects.requireNonNull(weights.get(indicator));
        var share = value == null ? BigDecimal.ZERO : value.divide(full, MathContext.DECIMAL128);
        return new Score.Part(
                indicator,
                value,
                full,
                weight,
                share.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(weight, MathContext.DECIMAL128));
    }

    private @Nullable FirmClass propose(Score innovation, Score growth, BigDecimal confidence) {
        if (confidence.compareTo(leastConfidence) < 0) {
            return null;
        }
        return Stream.of(FirmClass.LEADING, FirmClass.CANDIDATE)
                .filter(each -> reaches(each, innovation, growth))
                .findFirst()
                .orElse(FirmClass.POTENTIAL);
    }

    private boolean reaches(FirmClass wanted, Score... scores) {
        var threshold = Objects.requireNonNull(thresholds.get(wanted));
        return Stream.of(scores)
                        .filter(score -> score.points()
                                .filter(points -> points.compareTo(threshold) >= 0)
                                .isPresent())
                        .count()
                >= Objects.requireNonNull(needed.get(wanted));
    }

    private static BigDecimal tenth(BigDecimal value) {
        return value.add(FORGIVEN).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Map<Indicator, BigDecimal> weights, Axis axis) {
        return axis.indicators().stream()
                .map(indicator -> weights.getOrDefault(indicator, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean areInOrder(Map<FirmClass, BigDecimal> thresholds) {
        var candidate = thresholds.get(FirmClass.CANDIDATE);
        var leading = thresholds.get(FirmClass.LEADING);
        return candidate != null
                && leading != null
                && candidate.signum() >= 0
                && candidate.compareTo(leading) <= 0
                && leading.compareTo(HUNDRED) <= 0;
    }

    private static <T> boolean all(Collection<T> values, java.util.function.Predicate<T> rule) {
        return values.stream().allMatch(rule);
    }

    private static int count() {
        return Indicator.values().length;
    }

    private static void require(boolean holds, Why otherwise) {
        if (!holds) {
            throw new BadFormula(otherwise);
        }
    }
}
