package kr.ieum.plugins.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job of a plugin and its last run.
 *
 * @param id as in the manifest
 * @param running whether it is at work on some node
 * @param startedAt when the last run began; null before the first
 * @param endedAt when the last run that is over ended
 * @param error what a run that did not end well said
 * @param dueAt when the next run begins, while the plugin runs
 */
public record JobState(
        String id,
        boolean running,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable JobOutcome outcome,
        @Nullable String error,
        Instant dueAt) {

    /** How long the last run took; null when it is not over, or there was none. */
    public @Nullable Duration took() {
        return running || startedAt == null || endedAt == null || endedAt.isBefore(startedAt)
                ? null
                : Duration.between(startedAt, endedAt);
    }
}
