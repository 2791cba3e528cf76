package kr.ieum.plugins.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import kr.ieum.tenancy.TenantId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Which plugins run on this node, for whom. */
@Component
public class TenantPlugins implements DisposableBean {

    private final Map<TenantId, PluginHost> hosts = new ConcurrentHashMap<>();
    private final Map<TenantId, Map<String, RunningPlugin>> running = new ConcurrentHashMap<>();
    private final OfferedPorts ports;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final FaultLimit faultLimit;
    private final Duration startLimit;
    private final Path folder;

    TenantPlugins(
            OfferedPorts ports,
            Clock clock,
            ApplicationEventPublisher events,
            FaultLimit faultLimit,
            @Value("${ieum.plugins.start-limit:30s}") Duration startLimit) {
        this.faultLimit = faultLimit;
        this.startLimit = startLimit;
        this.ports = ports;
        this.clock = clock;
        this.events = events;
        this.folder = temporaryFolder();
    }

    /**
     * Does nothing when it is running. The installation's space is closed with it.
     *
     * @throws StartFailed when it does not start; nothing has changed then
     */
    public void start(Installed installed) {
        var tenant = installed.tenant();
        var pluginId = installed.manifest().id();
        var host = host(tenant);
        synchronized (host) {
            if (find(tenant, pluginId).isEmpty()) {
                of(tenant).put(pluginId, host.start(installed));
                events.publishEvent(new PluginsChanged(tenant));
            }
        }
    }

    /** Does nothing when it is not running. */
    public void stop(TenantId tenant, String pluginId) {
        var host = host(tenant);
        synchronized (host) {
            var plugin = of(tenant).remove(pluginId);
            if (plugin != null) {
                // first nobody uses it any more, then it goes
                events.publishEvent(new PluginsChanged(tenant));
                host.stop(plugin);
            }
        }
    }

    public Optional<RunningPlugin> find(TenantId tenant, String pluginId) {
        return Optional.ofNullable(of(tenant).get(pluginId));
    }

    /** By id. */
    public Collection<RunningPlugin> runningFor(TenantId tenant) {
        return List.copyOf(of(tenant).values());
    }

    /** All that run on this node. */
    public Collection<RunningPlugin> all() {
        return running.values().stream()
                .flatMap(plugins -> plugins.values().stream())
                .toList();
    }

    @Override
    public void destroy() throws IOException {
        running.forEach((tenant, plugins) -> plugins.values().forEach(host(tenant)::stop));
        running.clear();
        FileSystemUtils.deleteRecursively(folder);
    }

    private Map<String, RunningPlugin> of(TenantId tenant) {
        return running.computeIfAbsent(tenant, key -> new ConcurrentSkipListMap<>());
    }

    private PluginHost host(TenantId tenant) {
        return hosts.computeIfAbsent(
                tenant,
                key -> new PluginHost(
                        folder.resolve(key.value()), ports, clock, startLimit, plugin -> health(key, plugin)));
    }

    private PluginHealth health(TenantId tenant, String pluginId) {
        return new PluginHealth(
                clock, faultLimit, faults -> events.publishEvent(new PluginTooFaulty(tenant, pluginId, faults)));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ieum-plugins");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
