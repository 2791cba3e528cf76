package kr.ieum.plugins.archive;

import kr.ieum.plugin.PluginApi;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;

/** Whether a plugin works with this platform, by the range of versions that its manifest names. */
final class PlatformRange {

    private PlatformRange() {}

    static void check(PluginManifest manifest) {
        if (!VersionRange.isRange(manifest.platform())) {
            throw new ArchiveRefused(Reason.FIELD_WRONG, "platform");
        }
        if (!VersionRange.admits(manifest.platform(), PluginApi.VERSION)) {
            throw new ArchiveRefused(Reason.PLATFORM, manifest.platform(), PluginApi.VERSION);
        }
    }
}
