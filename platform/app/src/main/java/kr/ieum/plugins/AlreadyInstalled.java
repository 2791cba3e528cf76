package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** The region has this plugin already. */
public final class AlreadyInstalled extends Refusal {

    AlreadyInstalled(String pluginId) {
        super("plugins.already-installed", NamedPlugins.of(pluginId));
    }
}
