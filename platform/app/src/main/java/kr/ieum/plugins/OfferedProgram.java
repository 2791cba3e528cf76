package kr.ieum.plugins;

import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalText;

/**
 * A programme on the region's menu board.
 *
 * @param pluginName the plugin that brings it
 */
public record OfferedProgram(LocalText pluginName, LocalProgram program) {}
