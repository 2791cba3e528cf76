package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** A plugin asks for data that this platform does not offer. */
public final class UnknownPort extends Refusal {

    UnknownPort(String port) {
        super("plugins.unknown-port", port);
    }
}
