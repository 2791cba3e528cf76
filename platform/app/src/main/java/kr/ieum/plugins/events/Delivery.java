package kr.ieum.plugins.events;

import kr.ieum.plugin.SharedEvent;
import kr.ieum.plugin.SharedEventListener;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings an event to the listeners of the current tenant's other plugins, in the thread of the one who tells it. */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** How often in a row a listener may tell something in answer to what it was told. */
    private static final int DEPTH = 5;

    private static final ScopedValue<Integer> DEEP = ScopedValue.newInstance();

    private final TenantPlugins plugins;

    Delivery(TenantPlugins plugins) {
        this.plugins = plugins;
    }

    /** @throws IllegalStateException when plugins answer each other without end */
    void deliver(SharedEvent event) {
        int depth = DEEP.orElse(0);
        if (depth >= DEPTH) {
            throw new IllegalStateException("plugins answer each other's events more than " + DEPTH
                    + " times in a row: " + event.name() + " of " + event.source());
        }
        ScopedValue.where(DEEP, depth + 1)
                .run(() -> plugins.runningFor(Tenancy.current()).stream()
                        .filter(plugin -> !plugin.manifest().id().equals(event.source()))
                        .forEach(plugin ->
                                plugin.contributions().listeners().forEach(listener -> tell(plugin, listener, event))));
    }

    private static void tell(RunningPlugin plugin, SharedEventListener listener, SharedEvent event) {
        try {
            listener.on(event);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            log.error(
                    "plugin {} failed at event {} of {}",
                    plugin.manifest().id(),
                    event.name(),
                    event.source(),
                    failure);
            plugin.health().failed();
        }
    }
}
