package kr.ieum.plugins.catalogue;

import kr.ieum.text.Refusal;

/** This version of the plugin is known with other bytes; a version never changes. */
public final class OtherBytes extends Refusal {

    OtherBytes(String pluginId, String version) {
        super("plugins.catalogue.other-bytes", pluginId, version);
    }
}
