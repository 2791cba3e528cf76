package kr.ieum.plugins;

import java.time.Instant;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.catalogue.ReleaseId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plugin with the data it had in the region.
 *
 * @param number counts from 1
 * @param hasData whether it has tables
 * @param leftAt when another one took its place; null for the one in use
 */
public record Generation(
        int number,
        ReleaseId release,
        String sha256,
        PluginManifest manifest,
        boolean hasData,
        Instant madeAt,
        String madeBy,
        @Nullable Instant leftAt) {

    public String version() {
        return manifest.version();
    }
}
