package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** Others that run in the region need the plugin as it is. */
public final class NeededByOthers extends Refusal {

    NeededByOthers(String pluginId, NamedPlugins dependents) {
        super("plugins.needed-by-others", NamedPlugins.of(pluginId), dependents);
    }
}
