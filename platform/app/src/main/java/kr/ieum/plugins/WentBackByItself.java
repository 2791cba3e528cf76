package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** The new version did not work out; the region has the former one with all its data. */
public final class WentBackByItself extends Refusal {

    WentBackByItself(String pluginId, String version, String reason) {
        super("plugins.went-back-by-itself", NamedPlugins.of(pluginId), version, reason);
    }
}
