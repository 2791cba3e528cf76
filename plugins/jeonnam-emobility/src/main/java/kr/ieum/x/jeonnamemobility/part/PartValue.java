package kr.ieum.x.jeonnamemobility.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a part on a day: its cost, its domestic share or both. It holds until another day says
 * something else.
 *
 * @param cost whole won of one piece, 1 or more
 * @param share percent, 0 to 100
 * @param evidence what shows the share
 */
public record PartValue(
        LocalDate since,
        @Nullable Long cost,
        @Nullable BigDecimal share,
        @Nullable String evidence) {

    /** The latest cost that was known on the day. */
    public static Optional<KnownCost> costOn(List<PartValue> values, LocalDate day) {
        return values.stream()
                .filter(value -> value.cost() != null && !value.since().isAfter(day))
                .max(Comparator.comparing(PartValue::since))
                .flatMap(PartValue::knownCost);
    }

    /** The latest domestic share that was known on the day. */
    public static Optional<KnownShare> shareOn(List<PartValue> values, LocalDate day) {
        return values.stream()
                .filter(value -> value.share() != null && !value.since().isAfter(day))
                .max(Comparator.comparing(PartValue::since))
                .flatMap(PartValue::knownShare);
    }

    private Optional<KnownCost> knownCost() {
        return Optional.ofNullable(cost).map(won -> new KnownCost(won, since));
    }

    private Optional<KnownShare> knownShare() {
        return Optional.ofNullable(share)
                .map(percent -> new KnownShare(percent, since, evidence == null ? "" : evidence));
    }
}
