package kr.ieum.plugin;

import java.time.Duration;

/**
 * A piece of work that is repeated. It runs on one node at a time, also when the plugin is installed on several.
 *
 * @param id as announced in {@code plugin.yaml}
 * @param every from the end of one run to the start of the next, 1 minute or more
 * @param work what it throws is counted as a fault of the plugin
 * @since 0.2.0
 */
public record ScheduledJob(String id, LocalText name, Duration every, Runnable work) {

    public ScheduledJob {
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("a job is repeated after a minute or later: " + every);
        }
    }
}
