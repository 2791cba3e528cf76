package kr.ieum.plugins.ports;

import java.net.URI;
import java.util.Set;
import kr.ieum.plugin.Outgoing;

/**
 * The port {@code outgoing} in the name of one plugin.
 *
 * @param hosts those that its manifest asks for
 */
record OutgoingOfPlugin(OutgoingFetch fetch, Set<String> hosts) implements Outgoing {

    OutgoingOfPlugin {
        hosts = Set.copyOf(hosts);
    }

    @Override
    public String get(URI address) {
        return fetch.get(hosts, address);
    }
}
