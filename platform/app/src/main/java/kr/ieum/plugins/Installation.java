package kr.ieum.plugins;

import java.time.Instant;
import java.util.UUID;
import kr.ieum.plugins.archive.PluginManifest;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that the region has.
 *
 * @param sha256 of the archive, in hexadecimal
 * @param error why it did not start, when its state is {@link InstallationState#FAILED}
 */
public record Installation(
        UUID id,
        PluginManifest manifest,
        String sha256,
        InstallationState state,
        @Nullable String error,
        Instant installedAt,
        String installedBy) {

    public String pluginId() {
        return manifest.id();
    }

    public String version() {
        return manifest.version();
    }
}
