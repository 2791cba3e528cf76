package kr.ieum.plugins;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a plugin's history in the region. */
public record PluginStep(
        String version,
        Action action,
        Instant at,
        String actor,
        @Nullable String detail) {

    /** What happened. */
    public enum Action {
        INSTALLED,
        ENABLED,
        DISABLED,
        /** did not start */
        FAILED,
        UPGRADED,
        /** went back by itself */
        UPGRADE_FAILED,
        WENT_BACK,
        /** stopped by the platform after too many faults */
        SUSPENDED,
        /** stands still until all that it needs runs */
        WAITING,
        /** stopped by the ministry */
        BANNED,
        /** no longer stopped by the ministry */
        RELEASED,
        CONFIGURED,
        EXPORTED,
        UNINSTALLED,
        /** taken back after it was uninstalled */
        RESTORED,
        /** its data are gone */
        ERASED
    }
}
