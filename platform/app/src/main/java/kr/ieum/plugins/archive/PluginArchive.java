package kr.ieum.plugins.archive;

/**
 * An archive that has passed every check.
 *
 * @param manifestText the manifest as its author wrote it
 * @param size in bytes
 * @param sha256 of the archive, in hexadecimal
 * @param keyFingerprint SHA-256 of the public key that has signed all of it, in hexadecimal; whose it is, is not known yet
 */
public record PluginArchive(
        PluginManifest manifest, String manifestText, long size, String sha256, String keyFingerprint) {}
