package kr.ieum.plugins.archive;

import org.pf4j.DefaultVersionManager;

/** Ranges of versions as a manifest names them, such as {@code >=1.2.0 & <2.0.0}. */
public final class VersionRange {

    private static final DefaultVersionManager VERSIONS = new DefaultVersionManager();

    private VersionRange() {}

    public static boolean isRange(String range) {
        try {
            VERSIONS.checkVersionConstraint("1.0.0", range);
            return true;
        } catch (RuntimeException notARange) {
            return false;
        }
    }

    public static boolean admits(String range, String version) {
        return VERSIONS.checkVersionConstraint(version, range);
    }

    /** Below 0 when the first version is the older one. */
    public static int compare(String first, String second) {
        return VERSIONS.compareVersions(first, second);
    }
}
