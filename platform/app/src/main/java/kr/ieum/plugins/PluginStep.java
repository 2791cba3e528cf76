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
        FAILED,
        UNINSTALLED
    }
}
