package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** A plugin needs others that do not run in the region in a version that fits. */
public final class MissingDependency extends Refusal {

    MissingDependency(String pluginId, NamedPlugins missing) {
        super("plugins.missing-dependency", NamedPlugins.of(pluginId), missing);
    }
}
