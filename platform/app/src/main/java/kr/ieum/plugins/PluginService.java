package kr.ieum.plugins;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.archive.ArchiveInspection;
import kr.ieum.plugins.archive.PluginArchive;
import kr.ieum.plugins.runtime.OfferedPorts;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** What the admin of a region does with the region's plugins. Each change takes effect in the running system at once. */
@Service
@RolesAllowed(Roles.REGION_ADMIN)
public class PluginService {

    private final ArchiveInspection inspection;
    private final OfferedPorts ports;
    private final Installations installations;
    private final Starter starter;
    private final TenantPlugins plugins;

    PluginService(
            ArchiveInspection inspection,
            OfferedPorts ports,
            Installations installations,
            Starter starter,
            TenantPlugins plugins) {
        this.inspection = inspection;
        this.ports = ports;
        this.installations = installations;
        this.starter = starter;
        this.plugins = plugins;
    }

    /** Size in bytes that an archive may have at most. */
    public long maxSize() {
        return inspection.maxSize();
    }

    /**
     * What the archive is and asks for. Nothing is kept or run.
     *
     * @throws kr.ieum.plugins.archive.ArchiveRefused when it may not be installed
     * @throws UnknownPort when it asks for data that is not offered
     */
    public PluginArchive inspect(byte[] archive) {
        var inspected = inspection.inspect(archive);
        inspected.manifest().ports().stream()
                .filter(port -> !ports.has(port))
                .findFirst()
                .ifPresent(port -> {
                    throw new UnknownPort(port);
                });
        return inspected;
    }

    /**
     * Keeps the archive and enables the plugin.
     *
     * @throws AlreadyInstalled when the region has the plugin already
     * @throws CannotStart when it is kept but does not start
     */
    public void install(byte[] archive) {
        enable(installations.add(inspect(archive), archive));
    }

    /** @throws CannotStart when it does not start; the reason is kept with it */
    public void enable(UUID id) {
        var installation = installations.get(id);
        if (!installation.state().mayBeEnabled()) {
            return;
        }
        starter.start(installation);
        try {
            installations.enabled(installation);
        } catch (RuntimeException notWritten) {
            plugins.stop(Tenancy.current(), installation.pluginId());
            throw notWritten;
        }
    }

    public void disable(UUID id) {
        var installation = installations.get(id);
        installations.disabled(installation);
        plugins.stop(Tenancy.current(), installation.pluginId());
    }

    /** Removes the plugin for good; only its history stays. */
    public void uninstall(UUID id) {
        var installation = installations.get(id);
        installations.remove(installation);
        plugins.stop(Tenancy.current(), installation.pluginId());
    }

    public List<PluginRow> plugins() {
        var tenant = Tenancy.current();
        return installations.all().stream()
                .map(installation -> new PluginRow(
                        installation,
                        plugins.find(tenant, installation.pluginId())
                                .map(RunningPlugin::health)
                                .map(health -> health.faults())))
                .toList();
    }

    /** The latest step first. */
    public List<PluginStep> history(String pluginId) {
        return installations.history(pluginId);
    }
}
