package kr.ieum.plugins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.Starter.NotStarted;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.ports.PluginFiles;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Changes what runs in the current tenant. Callers hold the claim on the plugin. The installation points to a generation
 * that is known to work all the time: a new one is made beside it, and when that fails, or the node is killed meanwhile,
 * nothing has changed.
 */
@Component
class Lifecycle {

    private static final Logger log = LoggerFactory.getLogger(Lifecycle.class);

    /** How many days the data of a removed plugin are kept. */
    static final int DAYS_KEPT = 30;

    private final Installations installations;
    private final GenerationList generations;
    private final Starter starter;
    private final Spaces spaces;
    private final TenantPlugins plugins;
    private final PluginFiles files;
    private final PluginHistory history;
    private final Clock clock;

    Lifecycle(
            Installations installations,
            GenerationList generations,
            Starter starter,
            Spaces spaces,
            TenantPlugins plugins,
            PluginFiles files,
            PluginHistory history,
            Clock clock) {
        this.installations = installations;
        this.generations = generations;
        this.starter = starter;
        this.spaces = spaces;
        this.plugins = plugins;
        this.files = files;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws MissingDependency when others that it needs do not run
     * @throws CannotStart when it does not start; the reason is kept with it
     */
    void enable(Installation installation) {
        dependencies().requireFor(installation.manifest());
        try {
            start(installation);
        } catch (NotStarted failure) {
            var reason = String.valueOf(failure.getMessage());
            installations.failed(installation, reason);
            throw new CannotStart(installation.pluginId(), reason);
        }
        try {
            installations.enabled(installation);
        } catch (RuntimeException notWritten) {
            plugins.stop(Tenancy.current(), installation.pluginId());
            throw notWritten;
        }
    }

    /** @throws NeededByOthers when one that runs needs it */
    void disable(Installation installation) {
        dependencies().refuseStoppingOf(installation.pluginId());
        installations.disabled(installation);
        stop(installation);
    }

    /** Starts the generation in use, or makes the first one. */
    void start(Installation installation) {
        var pluginId = installation.pluginId();
        var current = generations.find(pluginId, installation.generation());
        if (current.isPresent()) {
            starter.start(
                    current.get().release(),
                    pluginId,
                    current.get().number(),
                    current.get().hasData());
            return;
        }
        var number = generations.next(pluginId);
        starter.startAnew(installation.release(), pluginId, number, null);
        generations.add(pluginId, number, installation.release(), hasTables(installation));
        installations.begun(installation, number);
    }

    /**
     * @throws NeededByOthers when one that runs does not go with the new version
     * @throws MissingDependency when the new version needs others that do not run
     * @throws WentBackByItself when the new version does not work out; all is as before then
     */
    void upgrade(Installation installation, Release release, Consumer<UpgradeStage> progress) {
        var dependencies = dependencies();
        dependencies.refuseChangeTo(release.manifest());
        dependencies.requireFor(release.manifest());
        var pluginId = installation.pluginId();
        var number = generations.next(pluginId);
        var former = generations.find(pluginId, installation.generation()).orElse(null);
        change(
                installation,
                release.version(),
                progress,
                () -> {
                    progress.accept(UpgradeStage.MIGRATING);
                    starter.startAnew(release.id(), pluginId, number, former);
                    generations.add(
                            pluginId,
                            number,
                            release.id(),
                            !release.manifest().tables().isEmpty());
                    return generations.find(pluginId, number).orElseThrow();
                },
                Action.UPGRADED);
    }

    /**
     * Goes to another generation that is kept: its version with the data it had when it was left. What is in use now is
     * kept, too.
     *
     * @throws WentBackByItself when it does not start any more; all is as before then
     */
    void goTo(Installation installation, Generation target, Consumer<UpgradeStage> progress) {
        var dependencies = dependencies();
        dependencies.refuseChangeTo(target.manifest());
        dependencies.requireFor(target.manifest());
        change(
                installation,
                target.version(),
                progress,
                () -> {
                    progress.accept(UpgradeStage.STARTING);
                    starter.start(target.release(), installation.pluginId(), target.number(), target.hasData());
                    return target;
                },
                Action.WENT_BACK);
    }

    /** @throws NeededByOthers when one that runs needs it */
    void uninstall(Installation installation) {
        dependencies().refuseStoppingOf(installation.pluginId());
        var keepUntil = LocalDate.now(clock).plusDays(DAYS_KEPT);
        installations.removed(installation, keepUntil);
        stop(installation);
        leave(installation);
    }

    /**
     * Erases the plugin's data and all that is kept of it, but for its history.
     *
     * @throws NeededByOthers when one that runs needs it
     */
    void erase(Installation installation) {
        var pluginId = installation.pluginId();
        dependencies().refuseStoppingOf(pluginId);
        stop(installation);
        generations.of(pluginId).forEach(generation -> drop(pluginId, generation.number()));
        spaces.generations(pluginId).forEach(number -> spaces.drop(pluginId, number));
        spaces.forget(pluginId);
        files.removeAll(pluginId);
        installations.erased(installation);
    }

    void drop(String pluginId, int number) {
        spaces.drop(pluginId, number);
        generations.remove(pluginId, number);
    }

    void stop(Installation installation) {
        plugins.stop(Tenancy.current(), installation.pluginId());
    }

    private void change(
            Installation installation,
            String version,
            Consumer<UpgradeStage> progress,
            Replacement replacement,
            Action action) {
        var wasRunning = installation.isEnabled();
        var shallRun = wasRunning || installation.state().wantsToRun();
        var dependents = dependencies().dependents(installation.pluginId());
        progress.accept(UpgradeStage.STOPPING);
        dependents.reversed().forEach(this::stop);
        stop(installation);
        @Nullable Generation made = null;
        try {
            made = replacement.start();
            progress.accept(UpgradeStage.STARTING);
            dependents.forEach(this::start);
            leave(installation);
            generations.use(installation.pluginId(), made.number());
            installations.moved(installation, made, action);
            settle(installation, shallRun);
            progress.accept(UpgradeStage.DONE);
        } catch (RuntimeException failure) {
            wayBack(installation, wasRunning, dependents, action == Action.UPGRADED ? made : null);
            var reason = failure instanceof NotStarted ? String.valueOf(failure.getMessage()) : failure.toString();
            history.add(installation.pluginId(), version, Action.UPGRADE_FAILED, reason);
            throw new WentBackByItself(installation.pluginId(), version, reason);
        }
    }

    private void settle(Installation before, boolean shallRun) {
        if (!shallRun) {
            stop(before);
        } else if (!before.isEnabled()) {
            installations.enabled(installations.get(before.id()));
        }
    }

    /** The plugin's login loses the generation that is left. */
    private void leave(Installation installation) {
        if (installation.generation() > 0 && hasTables(installation)) {
            spaces.lock(installation.pluginId(), installation.generation());
        }
    }

    private void wayBack(
            Installation installation, boolean wasRunning, List<Installation> dependents, @Nullable Generation made) {
        dependents.reversed().forEach(this::stop);
        stop(installation);
        if (made != null) {
            drop(installation.pluginId(), made.number());
        }
        if (wasRunning) {
            startAgain(installation);
        }
        dependents.forEach(this::startAgain);
    }

    /** What ran before is expected to run; if it does not, the region must know. */
    private void startAgain(Installation installation) {
        try {
            start(installation);
        } catch (NotStarted failure) {
            log.error("plugin {} {} does not run again", installation.pluginId(), installation.version(), failure);
            installations.failed(installation, String.valueOf(failure.getMessage()));
        }
    }

    private Dependencies dependencies() {
        return new Dependencies(installations.all());
    }

    private static boolean hasTables(Installation installation) {
        return !installation.manifest().tables().isEmpty();
    }

    private interface Replacement {

        Generation start();
    }
}
