package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** A version that may not be used, or not yet. */
public final class NotApproved extends Refusal {

    NotApproved(String pluginId, String version) {
        super("plugins.not-approved", NamedPlugins.of(pluginId), version);
    }
}
