package kr.ieum.plugins.catalogue;

import kr.ieum.plugin.LocalText;

/**
 * Which version of a plugin a region has.
 *
 * @param region its name
 * @param position of the region in the official order
 * @param state of the installation, by its name
 */
public record Spread(LocalText region, int position, String pluginId, String version, String state) {}
