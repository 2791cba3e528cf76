package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** Somebody else is changing the plugin, or it has been removed meanwhile. */
public final class PluginBusy extends Refusal {

    PluginBusy(String pluginId) {
        super("plugins.busy", NamedPlugins.of(pluginId));
    }
}
