package kr.ieum.industry.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run over all firms of the region.
 *
 * @param day whose rules and certificates it went by
 * @param firms how many are to be scored, 0 while they are not counted
 * @param done how many of them are
 * @param orderedBy name of the user
 * @param account of the user
 * @param state of its review, or null when it is not computed
 * @param industries whose firms were scored, by name; none: all firms, since the region had settled none
 */
public record Run(
        RunId id,
        LocalDate day,
        RunPhase phase,
        int firms,
        int done,
        String orderedBy,
        UUID account,
        Instant orderedAt,
        @Nullable Instant endedAt,
        @Nullable RunState state,
        List<String> industries) {

    public Run {
        industries = List.copyOf(industries);
    }
}
