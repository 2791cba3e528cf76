package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** A plugin did not start; it stays installed with the reason, and nothing of it is running. */
public final class CannotStart extends Refusal {

    CannotStart(String pluginId, String reason) {
        super("plugins.cannot-start", NamedPlugins.of(pluginId), reason);
    }
}
