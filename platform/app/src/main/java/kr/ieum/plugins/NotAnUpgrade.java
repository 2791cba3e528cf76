package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** A version that is not newer; the way to an older one is the way back. */
public final class NotAnUpgrade extends Refusal {

    NotAnUpgrade(String pluginId, String from, String to) {
        super("plugins.not-an-upgrade", NamedPlugins.of(pluginId), from, to);
    }
}
