package kr.ieum.plugins.archive;

import kr.ieum.plugin.PluginApi;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.pf4j.DefaultVersionManager;

/** Whether a plugin works with this platform, by the range of versions that its manifest names. */
final class PlatformRange {

    private PlatformRange() {}

    static void check(PluginManifest manifest) {
        if (!admits(manifest.platform())) {
            throw new ArchiveRefused(Reason.PLATFORM, manifest.platform(), PluginApi.VERSION);
        }
    }

    private static boolean admits(String range) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(PluginApi.VERSION, range);
        } catch (RuntimeException notARange) {
            throw new ArchiveRefused(Reason.FIELD_WRONG, "platform");
        }
    }
}
