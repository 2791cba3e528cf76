package kr.ieum.plugins.catalogue;

import java.time.Instant;
import kr.ieum.plugins.archive.PluginManifest;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plugin; its bytes never change.
 *
 * @param sha256 of the archive, in hexadecimal
 * @param size of the archive in bytes
 * @param keyFingerprint SHA-256 of the public key that signed it, in hexadecimal
 * @param submittedAt when it was first handed in
 * @param decision of the ministry or of its policy; null while it waits
 * @param testReport what its author's tests said
 */
public record Release(
        ReleaseId id,
        PluginManifest manifest,
        String sha256,
        long size,
        String keyFingerprint,
        ReleaseState state,
        Instant submittedAt,
        @Nullable Decision decision,
        @Nullable String testReport) {

    public String pluginId() {
        return manifest.id();
    }

    public String version() {
        return manifest.version();
    }

    public boolean isApproved() {
        return state == ReleaseState.APPROVED;
    }

    /**
     * Why a version may be used or not.
     *
     * @param by the name of an account of the ministry, or {@code policy}
     */
    public record Decision(Instant at, String by, String reason) {}
}
