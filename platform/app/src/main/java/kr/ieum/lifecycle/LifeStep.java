package kr.ieum.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param name of the transition; {@link #OPENING} for the first
 * @param from empty for the first
 * @param actor user name, or the name of the system's job
 */
public record LifeStep(
        String name,
        String from,
        String to,
        Instant at,
        String actor,
        @Nullable String reason,
        @Nullable String evidence) {

    public static final String OPENING = "open";
}
