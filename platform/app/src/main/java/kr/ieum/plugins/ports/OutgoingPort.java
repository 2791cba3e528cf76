package kr.ieum.plugins.ports;

import java.util.Set;
import kr.ieum.plugin.Outgoing;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.PortFor;
import org.springframework.stereotype.Component;

@Component
class OutgoingPort implements PortFor<Outgoing> {

    private final OutgoingFetch fetch;

    OutgoingPort(OutgoingFetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public Class<Outgoing> type() {
        return Outgoing.class;
    }

    @Override
    public Outgoing of(PluginManifest plugin) {
        return new OutgoingOfPlugin(fetch, Set.copyOf(plugin.hosts()));
    }
}
