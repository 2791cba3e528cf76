package kr.ieum.plugins.archive;

import org.jspecify.annotations.Nullable;

/**
 * An archive that has passed every check.
 *
 * @param manifestText the manifest as its author wrote it
 * @param size in bytes
 * @param sha256 of the archive, in hexadecimal
 * @param keyFingerprint SHA-256 of the public key that has signed all of it, in hexadecimal; whose it is, is not known yet
 * @param testReport what its author's tests said, if the archive has {@code META-INF/test-report.txt}
 */
public record PluginArchive(
        PluginManifest manifest,
        String manifestText,
        long size,
        String sha256,
        String keyFingerprint,
        @Nullable String testReport) {}
