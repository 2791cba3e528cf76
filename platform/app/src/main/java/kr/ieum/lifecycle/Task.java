package kr.ieum.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for a step the user may take.
 *
 * @param path of its page, without leading slash
 * @param due the last day of its term, or null when it has none
 */
public record Task(
        String kind,
        UUID subject,
        String title,
        String path,
        String state,
        @Nullable LocalDate due,
        @Nullable Holder holder) {

    /** Days until the term ends, negative when it has passed; empty without a term. */
    public OptionalLong daysLeft(LocalDate today) {
        return due == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, due));
    }
}
