package kr.ieum.plugins.archive;

/**
 * An archive that has passed every check.
 *
 * @param manifestText the manifest as its author wrote it
 * @param size in bytes
 * @param sha256 of the archive, in hexadecimal
 */
public record PluginArchive(PluginManifest manifest, String manifestText, long size, String sha256) {}
