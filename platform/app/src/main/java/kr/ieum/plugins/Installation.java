package kr.ieum.plugins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.catalogue.ReleaseId;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that the region has.
 *
 * @param release the version it uses
 * @param sha256 of the archive, in hexadecimal
 * @param generation of its data; 0 before it was first started
 * @param reason why it stands still, when its state is FAILED, SUSPENDED, BANNED or WAITING
 * @param keepUntil first day on which its data are erased, when it is REMOVED
 */
public record Installation(
        UUID id,
        PluginManifest manifest,
        ReleaseId release,
        String sha256,
        int generation,
        InstallationState state,
        @Nullable String reason,
        @Nullable LocalDate keepUntil,
        Instant installedAt,
        String installedBy) {

    public String pluginId() {
        return manifest.id();
    }

    public String version() {
        return manifest.version();
    }

    boolean isEnabled() {
        return state == InstallationState.ENABLED;
    }

    boolean isWaiting() {
        return state == InstallationState.WAITING;
    }

    boolean hasTables() {
        return !manifest.tables().isEmpty();
    }
}
