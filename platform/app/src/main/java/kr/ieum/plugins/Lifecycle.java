package kr.ieum.plugins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.Starter.NotStarted;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.ports.PluginFiles;
import kr.ieum.plugins.space.Spaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes what runs in the current tenant. Callers hold the claim on the plugin. The installation points to a generation
 * that is known to work all the time: a new one is made beside it, and when that fails, or the node is killed meanwhile,
 * nothing has changed.
 */
@Component
class Lifecycle {

    /** How many days the data of a removed plugin are kept. */
    static final int DAYS_KEPT = 30;

    private final Installations installations;
    private final GenerationList generations;
    private final Starter starter;
    private final Spaces spaces;
    private final PluginRunner runner;
    private final Followers followers;
    private final PluginFiles files;
    private final PluginHistory history;
    private final Clock clock;

    Lifecycle(
            Installations installations,
            GenerationList generations,
            Starter starter,
            Spaces spaces,
            PluginRunner runner,
            Followers followers,
            PluginFiles files,
            PluginHistory history,
            Clock clock) {
        this.installations = installations;
        this.generations = generations;
        this.starter = starter;
        this.spaces = spaces;
        this.runner = runner;
        this.followers = followers;
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
            runner.start(installation);
        } catch (NotStarted failure) {
            var reason = String.valueOf(failure.getMessage());
            installations.failed(installation, reason);
            throw new CannotStart(installation.pluginId(), reason);
        }
        try {
            installations.enabled(installation);
        } catch (RuntimeException notWritten) {
            runner.stop(installation);
            throw notWritten;
        }
        follow(installation);
    }

    /** @throws NeededByOthers when one that runs needs it */
    void disable(Installation installation) {
        dependencies().refuseStoppingOf(installation.pluginId());
        installations.disabled(installation);
        runner.stop(installation);
        follow(installation);
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
        runner.stop(installation);
        leave(installation);
        follow(installation);
    }

    /**
     * Erases the plugin's data and all that is kept of it, but for its history.
     *
     * @throws NeededByOthers when one that runs needs it
     */
    void erase(Installation installation) {
        var pluginId = installation.pluginId();
        dependencies().refuseStoppingOf(pluginId);
        runner.stop(installation);
        generations.of(pluginId).forEach(generation -> drop(pluginId, generation.number()));
        spaces.generations(pluginId).forEach(number -> spaces.drop(pluginId, number));
        spaces.forget(pluginId);
        files.removeAll(pluginId);
        installations.erased(installation);
        follow(installation);
    }

    void drop(String pluginId, int number) {
        spaces.drop(pluginId, number);
        generations.remove(pluginId, number);
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
        dependents.reversed().forEach(runner::stop);
        runner.stop(installation);
        @Nullable Generation made = null;
        try {
            made = replacement.start();
            progress.accept(UpgradeStage.STARTING);
            dependents.forEach(runner::start);
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
        follow(installation);
    }

    private void settle(Installation before, boolean shallRun) {
        if (!shallRun) {
            runner.stop(before);
            if (before.state() == InstallationState.BANNED) {
                installations.released(installations.get(before.id()));
            }
        } else if (!before.isEnabled()) {
            installations.enabled(installations.get(before.id()));
        }
    }

    /** The plugin's login loses the generation that is left. */
    private void leave(Installation installation) {
        if (installation.generation() > 0 && installation.hasTables()) {
            spaces.lock(installation.pluginId(), installation.generation());
        }
    }

    private void wayBack(
            Installation installation, boolean wasRunning, List<Installation> dependents, @Nullable Generation made) {
        dependents.reversed().forEach(runner::stop);
        runner.stop(installation);
        if (made != null) {
            drop(installation.pluginId(), made.number());
        }
        if (wasRunning) {
            runner.startAgain(installation);
        }
        followers.startAgain(dependents, installation.pluginId());
    }

    /** Others wait for it or start with it; it waits itself when it has lost meanwhile what it needs. */
    private void follow(Installation installation) {
        followers.stopLacking(installation.pluginId());
        followers.startWaiting(installation.pluginId());
    }

    private Dependencies dependencies() {
        return new Dependencies(installations.all());
    }

    private interface Replacement {

        Generation start();
    }
}
