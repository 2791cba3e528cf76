package kr.ieum.plugins;

/**
 * That one of the region's plugins needs another.
 *
 * @param pluginId the one that needs
 * @param neededId the one that is needed; the region may not have it
 * @param versions range of its version
 * @param met whether it runs in a version that fits
 */
public record Need(String pluginId, String neededId, String versions, boolean met) {}
