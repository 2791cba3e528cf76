package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** What was to be gone back to is no longer kept. */
public final class NoSuchGeneration extends Refusal {

    NoSuchGeneration(String pluginId) {
        super("plugins.no-such-generation", NamedPlugins.of(pluginId));
    }
}
