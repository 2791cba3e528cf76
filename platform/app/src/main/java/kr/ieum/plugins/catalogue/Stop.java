package kr.ieum.plugins.catalogue;

import java.time.Instant;
import kr.ieum.text.Refusal;

/**
 * The end of a version that the ministry has announced.
 *
 * @param from when it stops in all regions
 * @param reason as the ministry wrote it
 */
public record Stop(Instant from, Cause cause, String reason) {

    /** What ends it. */
    public enum Cause {
        /** The plugin or its publisher is banned. */
        BANNED,
        /** The key that signed it is revoked. */
        KEY_REVOKED
    }

    public boolean isDue(Instant now) {
        return !from.isAfter(now);
    }

    /** A version that has ended, or that ends soon, is neither installed nor started. */
    public static final class Stopped extends Refusal {

        Stopped(String reason) {
            super("catalogue.stopped", reason);
        }
    }
}
