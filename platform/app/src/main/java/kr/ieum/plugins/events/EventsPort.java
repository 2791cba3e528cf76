package kr.ieum.plugins.events;

import kr.ieum.plugin.SharedEvent;
import kr.ieum.plugin.SharedEvents;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.PortFor;
import org.springframework.stereotype.Component;

@Component
class EventsPort implements PortFor<SharedEvents> {

    private final Delivery delivery;

    EventsPort(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public Class<SharedEvents> type() {
        return SharedEvents.class;
    }

    @Override
    public SharedEvents of(PluginManifest plugin) {
        return (name, details) -> delivery.deliver(new SharedEvent(plugin.id(), name, details));
    }
}
