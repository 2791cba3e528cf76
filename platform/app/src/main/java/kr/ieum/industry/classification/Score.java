package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a score came about.
 *
 * @param parts of each indicator of the axis
 * @param earned points of those that could be measured
 * @param measured their weight
 * @param value 0 to 100 to one decimal, or null where nothing could be measured
 */
public record Score(
        List<Part> parts,
        BigDecimal earned,
        BigDecimal measured,
        @Nullable BigDecimal value) {

    public Score {
        parts = List.copyOf(parts);
    }

    /**
     * What an indicator contributes.
     *
     * @param value or null where it is not known
     * @param fullMarks the value that earns the whole weight
     * @param earned 0 to {@code weight}
     */
    public record Part(
            Indicator indicator,
            @Nullable BigDecimal value,
            BigDecimal fullMarks,
            BigDecimal weight,
            BigDecimal earned) {

        public boolean isMeasured() {
            return value != null;
        }
    }

    public Optional<BigDecimal> points() {
        return Optional.ofNullable(value);
    }
}
