package kr.ieum.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param version to be given back with a step
 * @param since when the state began
 * @param due the last day of the state's term, or null when it has none
 * @param provisional whether the last day may still move, since the holidays of its year are not known yet
 * @param dueRule the version of the rule the term was counted by
 */
public record Stand<S extends Enum<S>>(
        Subject subject,
        S state,
        int version,
        Instant since,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable UUID dueRule) {

    /** Days until the term ends, negative when it has passed; empty without a term. */
    public OptionalLong daysLeft(LocalDate today) {
        return due == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, due));
    }
}
