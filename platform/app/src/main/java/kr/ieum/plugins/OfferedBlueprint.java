package kr.ieum.plugins;

import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.ProjectBlueprint;

/** A plan for projects and the plugin that brings it. */
public record OfferedBlueprint(String pluginId, LocalText pluginName, ProjectBlueprint blueprint) {}
