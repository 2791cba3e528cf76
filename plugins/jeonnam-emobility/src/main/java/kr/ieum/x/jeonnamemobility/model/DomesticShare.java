package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How domestic a vehicle is: Σ(단가 × 수량 × 국산 비율) ÷ Σ(단가 × 수량), in percent. A part without cost or share is
 * named and left out, never taken for zero; the share of a whole vehicle is known only when nothing is missing.
 *
 * @param inputs the bill of material with what is known on the day
 */
record DomesticShare(List<BomInput> inputs) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    DomesticShare {
        inputs = List.copyOf(inputs);
    }

    /** In percent, 0 to 100; nothing as long as a cost or a share is missing, or there are no parts. */
    Optional<BigDecimal> percent() {
        return missing().isEmpty() ? ofKnown() : Optional.empty();
    }

    /** In percent, of the parts whose cost and share are known; nothing when there are none. */
    Optional<BigDecimal> ofKnown() {
        var total = total();
        return total.signum() == 0 ? Optional.empty() : Optional.of(percentOf(domestic(), total));
    }

    /** The parts that are left out. */
    List<BomInput> missing() {
        return inputs.stream().filter(input -> !input.isKnown()).toList();
    }

    /** Won of one vehicle's known parts. */
    BigDecimal total() {
        return known().stream().map(BomInput::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Won of the domestic portion of one vehicle's known parts. */
    BigDecimal domestic() {
        return known().stream().map(BomInput::domesticAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Between which percentages the share lies when shares are missing but no cost is: all of them imported, all of them
     * domestic.
     */
    Optional<Range> range() {
        if (inputs.isEmpty() || inputs.stream().anyMatch(input -> input.cost() == null)) {
            return Optional.empty();
        }
        var all = inputs.stream().map(BomInput::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var open = missing().stream().map(BomInput::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                new Range(percentOf(domestic(), all), percentOf(domestic().add(open), all)));
    }

    /** The parts by how many points the share would rise if they were wholly domestic, the most first; none with 0. */
    List<Lift> lifts() {
        var total = total();
        return known().stream()
                .map(input -> new Lift(input, percentOf(input.amount().subtract(input.domesticAmount()), total)))
                .filter(lift -> lift.points().signum() > 0)
                .sorted(Comparator.comparing(Lift::points).reversed())
                .toList();
    }

    private List<BomInput> known() {
        return inputs.stream().filter(BomInput::isKnown).toList();
    }

    private static BigDecimal percentOf(BigDecimal portion, BigDecimal whole) {
        return portion.multiply(WHOLE).divide(whole, MathContext.DECIMAL64);
    }

    /** @param points percentage points that the share of the vehicle would rise by */
    record Lift(BomInput input, BigDecimal points) {}

    /** Lowest and highest possible share, in percent. */
    record Range(BigDecimal lowest, BigDecimal highest) {}
}
