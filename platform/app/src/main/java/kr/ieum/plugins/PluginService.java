package kr.ieum.plugins;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.archive.ArchiveInspection;
import kr.ieum.plugins.archive.PluginArchive;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.VersionRange;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.plugins.runtime.Contributions;
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
    private final Releases releases;
    private final Installations installations;
    private final GenerationList generations;
    private final PluginHistory history;
    private final Claims claims;
    private final Lifecycle lifecycle;
    private final TenantPlugins plugins;
    private final MinistryWord ministry;

    PluginService(
            ArchiveInspection inspection,
            OfferedPorts ports,
            Releases releases,
            Installations installations,
            GenerationList generations,
            PluginHistory history,
            Claims claims,
            Lifecycle lifecycle,
            TenantPlugins plugins,
            MinistryWord ministry) {
        this.inspection = inspection;
        this.ports = ports;
        this.releases = releases;
        this.installations = installations;
        this.generations = generations;
        this.history = history;
        this.claims = claims;
        this.lifecycle = lifecycle;
        this.plugins = plugins;
        this.ministry = ministry;
    }

    /** Size in bytes that an archive may have at most. */
    public long maxSize() {
        return inspection.maxSize();
    }

    /**
     * What the archive is and asks for. Nothing is kept or run.
     *
     * @throws kr.ieum.plugins.archive.ArchiveRefused when it may not be installed
     * @throws kr.ieum.plugins.catalogue.ReleaseRefused when it would not be taken, such as signed by an unknown key
     * @throws UnknownPort when it asks for data that is not offered
     */
    public PluginArchive inspect(byte[] archive) {
        var inspected = releases.inspect(archive);
        requirePorts(inspected.manifest());
        return inspected;
    }

    /**
     * Hands the archive in. Whether the ministry looks at it first is up to its policy: see the release's state.
     *
     * @throws kr.ieum.plugins.catalogue.ReleaseRefused when it is not taken, such as a version known with other bytes
     */
    public Release submit(byte[] archive) {
        requirePorts(inspection.inspect(archive).manifest());
        return releases.submit(archive);
    }

    /** The versions that the region may see, approved or handed in by itself. */
    public List<Release> releases() {
        return releases.visible();
    }

    /**
     * Hands the archive in, and installs it where the ministry need not look at it first.
     *
     * @return the release; see whether it is approved
     * @throws CannotStart when it is kept but does not start
     */
    public Release install(byte[] archive) {
        var release = submit(archive);
        if (release.isApproved()) {
            install(release.id());
        }
        return release;
    }

    /**
     * Installs an approved version and enables it.
     *
     * @throws NotApproved when it may not be used
     * @throws AlreadyInstalled when the region has the plugin already
     * @throws CannotStart when it is kept but does not start
     */
    public void install(ReleaseId id) {
        var release = approved(id);
        requirePorts(release.manifest());
        enable(installations.add(release));
    }

    /**
     * Does nothing when it runs.
     *
     * @throws CannotStart when it does not start; the reason is kept with it
     */
    public void enable(UUID id) {
        change(id, installation -> {
            if (installation.isEnabled()) {
                return;
            }
            require(installation.state().mayBeEnabled(), installation);
            lifecycle.enable(installation);
        });
    }

    /**
     * Stops it, or lets it wait no longer for what it needs.
     *
     * @throws NeededByOthers when a plugin that runs needs it
     * @throws MandatoryPlugin when the ministry wants every region to have it
     */
    public void disable(UUID id) {
        change(id, installation -> {
            require(installation.state().mayBeDisabled(), installation);
            ministry.requireOptional(installation.pluginId());
            lifecycle.disable(installation);
        });
    }

    /**
     * Goes to a newer version with all data. When it does not work out, the region has the former one again.
     *
     * @param progress hears how far it has come, on the calling thread
     * @throws WentBackByItself with the reason
     */
    public void upgrade(UUID id, ReleaseId to, Consumer<UpgradeStage> progress) {
        var release = approved(to);
        requirePorts(release.manifest());
        change(id, installation -> {
            require(installation.state().mayChangeVersion(), installation);
            if (!release.pluginId().equals(installation.pluginId())
                    || VersionRange.compare(release.version(), installation.version()) <= 0) {
                throw new NotAnUpgrade(installation.pluginId(), installation.version(), release.version());
            }
            lifecycle.upgrade(installation, release, progress);
        });
    }

    /**
     * Goes to a version that was in use before, with the data it had then. What is in use now is kept.
     *
     * @throws NoSuchGeneration when it is no longer kept
     */
    public void goTo(UUID id, int generation, Consumer<UpgradeStage> progress) {
        change(id, installation -> {
            require(installation.state().mayChangeVersion(), installation);
            var target = generations
                    .find(installation.pluginId(), generation)
                    .filter(kept -> kept.number() != installation.generation())
                    .orElseThrow(() -> new NoSuchGeneration(installation.pluginId()));
            lifecycle.goTo(installation, target, progress);
        });
    }

    /** Takes the plugin away; its data are kept for {@link Installation#keepUntil} a while. */
    public void uninstall(UUID id) {
        change(id, installation -> {
            require(installation.state() != InstallationState.REMOVED, installation);
            ministry.requireOptional(installation.pluginId());
            lifecycle.uninstall(installation);
        });
    }

    /** Takes an uninstalled plugin back with its data; it is not enabled yet. */
    public void restore(UUID id) {
        change(id, installation -> {
            require(installation.state() == InstallationState.REMOVED, installation);
            installations.restored(installation);
        });
    }

    /**
     * Erases the plugin and its data for good; only its history stays.
     *
     * @throws NeededByOthers when a plugin that runs needs it
     */
    public void erase(UUID id) {
        change(id, installation -> {
            ministry.requireOptional(installation.pluginId());
            lifecycle.erase(installation);
        });
    }

    public List<PluginRow> plugins() {
        return installations.all().stream().map(this::row).toList();
    }

    /** What the region has, what it could have, and what waits for the ministry. */
    public PluginOverview overview() {
        var all = installations.all();
        return new PluginOverview(
                all.stream().map(this::row).toList(), releases(), ministry.ending(), new Dependencies(all).needs());
    }

    /** Those that run and need the plugin; they start again with it when its version changes. */
    public NamedPlugins dependents(Installation installation) {
        return NamedPlugins.of(new Dependencies(installations.all()).dependents(installation.pluginId()));
    }

    /** What the extensions of a plugin bring; empty while it does not run. */
    public Optional<Contributions> brought(String pluginId) {
        return plugins.find(Tenancy.current(), pluginId).map(RunningPlugin::contributions);
    }

    /** How many days the data of a plugin are kept after it was uninstalled. */
    public int daysKept() {
        return Lifecycle.DAYS_KEPT;
    }

    public PluginRow plugin(UUID id) {
        return row(installations.get(id));
    }

    /** The one in use and those that can be gone back to, the latest first. */
    public List<Generation> generations(String pluginId) {
        return generations.of(pluginId);
    }

    /** The latest step first. */
    public List<PluginStep> history(String pluginId) {
        return history.of(pluginId);
    }

    private PluginRow row(Installation installation) {
        return new PluginRow(
                installation,
                plugins.find(Tenancy.current(), installation.pluginId())
                        .map(RunningPlugin::health)
                        .map(health -> health.faults()),
                ministry.stop(installation.release()),
                ministry.isMandatory(installation.pluginId()));
    }

    private Release approved(ReleaseId id) {
        var release = releases.get(id);
        if (!release.isApproved()) {
            throw new NotApproved(release.pluginId(), release.version());
        }
        ministry.requireLasting(id);
        return release;
    }

    private void requirePorts(PluginManifest manifest) {
        manifest.ports().stream().filter(port -> !ports.has(port)).findFirst().ifPresent(port -> {
            throw new UnknownPort(port);
        });
    }

    private void change(UUID id, Consumer<Installation> change) {
        claims.during(installations.get(id).pluginId(), () -> {
            // as it stands now that nobody else changes it
            change.accept(installations.get(id));
            return id;
        });
    }

    private static void require(boolean possible, Installation installation) {
        if (!possible) {
            throw new NotInThisState(installation.pluginId());
        }
    }
}
