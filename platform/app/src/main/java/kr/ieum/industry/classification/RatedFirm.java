package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * What a run found of a firm.
 *
 * @param version to be given back with an adjustment
 * @param section letter of KSIC, or {@code UNKNOWN}
 * @param baseYear the year of the figures, or null where none counts
 * @param innovation 0 to 100, or null where nothing could be measured
 * @param confidence measured share of all weight in %
 * @param missing what could not be measured
 * @param present the class when the run was computed
 * @param adjusted what the review set instead of the proposal
 */
public record RatedFirm(
        UUID company,
        String name,
        int version,
        Standing standing,
        String section,
        @Nullable Integer baseYear,
        @Nullable BigDecimal innovation,
        @Nullable BigDecimal growth,
        BigDecimal confidence,
        List<Indicator> missing,
        @Nullable FirmClass proposed,
        @Nullable FirmClass present,
        @Nullable FirmClass adjusted,
        ClassChange change) {

    /** The class after a decision, or nothing when it has none then. */
    public Optional<FirmClass> next() {
        if (change == ClassChange.HELD) {
            return Optional.ofNullable(present);
        }
        return Optional.ofNullable(adjusted == null ? proposed : adjusted);
    }

    public Optional<BigDecimal> points(Axis axis) {
        return Optional.ofNullable(axis == Axis.INNOVATION ? innovation : growth);
    }
}
