package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** The ministry has made the plugin mandatory; a region can neither stop nor remove it. */
public final class MandatoryPlugin extends Refusal {

    MandatoryPlugin(String pluginId) {
        super("plugins.mandatory", NamedPlugins.of(pluginId));
    }
}
