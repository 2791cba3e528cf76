package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** The plugin stands where this cannot be done. */
public final class NotInThisState extends Refusal {

    NotInThisState(String pluginId) {
        super("plugins.not-in-this-state", NamedPlugins.of(pluginId));
    }
}
