package kr.ieum.plugins.archive;

import java.util.List;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;

/** Which package a plugin may call its own: one that is nobody else's, so that no class can pass for another's. */
final class OwnPackage {

    private static final String OURS = "kr.ieum.";
    private static final String OF_PLUGINS = "kr.ieum.x.";
    private static final List<String> TAKEN = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "sun.",
            "com.sun.",
            "com.vaadin.",
            "org.springframework.",
            "org.pf4j.",
            "org.slf4j.",
            "org.jspecify.",
            "org.hibernate.",
            "org.postgresql.");

    private OwnPackage() {}

    /** Below {@code kr.ieum} a plugin has exactly the package that its id names. */
    static void check(PluginManifest manifest) {
        var own = manifest.basePackage() + ".";
        if (own.startsWith(OURS) && !own.equals(OF_PLUGINS + manifest.id().replace("-", "") + ".")) {
            throw new ArchiveRefused(Reason.PACKAGE_TAKEN, manifest.basePackage());
        }
        if (TAKEN.stream().anyMatch(own::startsWith)) {
            throw new ArchiveRefused(Reason.PACKAGE_TAKEN, manifest.basePackage());
        }
    }
}
