package kr.ieum.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kr.ieum.plugins.archive.PluginManifest.Dependency;
import kr.ieum.plugins.archive.VersionRange;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What needs a plugin follows it: it never runs on when that one has stopped, waits with the reason, and starts again as
 * soon as all that it needs runs. Callers hold the claim on one plugin, {@code held}; the claims on others are taken here.
 *
 * @see "Decision 0033: plugins that wait for what they need"
 */
@Component
class Followers {

    private static final Logger log = LoggerFactory.getLogger(Followers.class);

    private final Installations installations;
    private final PluginRunner runner;
    private final Claims claims;
    private final TransactionOperations transaction;
    private final Texts texts;

    Followers(
            Installations installations,
            PluginRunner runner,
            Claims claims,
            TransactionOperations transaction,
            Texts texts) {
        this.installations = installations;
        this.runner = runner;
        this.claims = claims;
        this.transaction = transaction;
        this.texts = texts;
    }

    /**
     * Stops a plugin, and before it all that need it.
     *
     * @param write writes why it stands still, given those that stop with it; in one transaction
     */
    void stop(Installation installation, Consumer<List<Installation>> write) {
        var dependents = new Dependencies(installations.all()).dependents(installation.pluginId());
        transaction.executeWithoutResult(status -> write.accept(dependents));
        stopLacking(installation.pluginId());
        runner.stop(installation);
    }

    /** Stops what runs without all that it needs, the last in line first, and keeps up to date why it waits. */
    void stopLacking(String held) {
        List.copyOf(lacking().entrySet())
                .reversed()
                .forEach(lack -> change(lack.getKey(), held, now -> {
                    if (now.isEnabled() || isOtherwise(now, lack.getValue())) {
                        letWait(now, lack.getValue());
                    }
                }));
    }

    /** Starts what waits and has all that it needs by now, each after what it needs. */
    void startWaiting(String held) {
        new Dependencies(installations.all())
                .inOrder().stream()
                        .filter(Installation::isWaiting)
                        .forEach(waiting -> change(waiting.pluginId(), held, this::startIfAllIsThere));
    }

    /** Starts these again, each after what it needs; what needs one that fails waits. */
    void startAgain(List<Installation> ordered, String held) {
        stopLacking(held);
        for (var installation : ordered) {
            var now = installations.find(installation.pluginId());
            if (now.filter(Installation::isEnabled).isPresent() && !runner.startAgain(now.get())) {
                stopLacking(held);
            }
        }
        startWaiting(held);
    }

    /**
     * Lets a plugin wait that lacks something it needs.
     *
     * @return whether it lacks something
     */
    boolean waits(Installation installation) {
        var dependencies = new Dependencies(installations.all());
        var lack = dependencies.lack(installation.manifest(), Map.of());
        lack.ifPresent(needed -> letWait(installation, reason(needed, dependencies)));
        return lack.isPresent();
    }

    private void startIfAllIsThere(Installation now) {
        var dependencies = new Dependencies(installations.all());
        if (now.isWaiting() && dependencies.lack(now.manifest(), Map.of()).isEmpty() && runner.startAgain(now)) {
            installations.enabled(now);
        }
    }

    private void letWait(Installation installation, String reason) {
        installations.waiting(installation, reason);
        runner.stop(installation);
        log.info("plugin {} waits for what it needs", installation.pluginId());
    }

    /** Why each cannot run, in the order of their needs; what stands at the root of it is named. */
    private Map<String, String> lacking() {
        var dependencies = new Dependencies(installations.all());
        var reasons = new LinkedHashMap<String, String>();
        dependencies.inOrder().stream()
                .filter(one -> one.isEnabled() || one.isWaiting())
                .forEach(one -> dependencies
                        .lack(one.manifest(), reasons)
                        .ifPresent(needed -> reasons.put(
                                one.pluginId(), reasons.getOrDefault(needed.id(), reason(needed, dependencies)))));
        return reasons;
    }

    private String reason(Dependency needed, Dependencies dependencies) {
        var present = dependencies.find(needed.id()).filter(one -> one.state() != InstallationState.REMOVED);
        if (present.isEmpty()) {
            return text("plugins.waits.absent", NamedPlugins.of(needed.id()), needed.versions());
        }
        var one = present.get();
        var name = NamedPlugins.of(one.pluginId());
        if (!VersionRange.admits(needed.versions(), one.version())) {
            return text("plugins.waits.version", name, one.version(), needed.versions());
        }
        if (one.isWaiting()) {
            return String.valueOf(one.reason());
        }
        return one.reason() == null
                ? text("plugins.waits.not-in-use", name)
                : text("plugins.waits.stopped", name, one.reason());
    }

    private void change(String pluginId, String held, Consumer<Installation> change) {
        Runnable work = () -> installations.find(pluginId).ifPresent(change);
        if (pluginId.equals(held)) {
            work.run();
            return;
        }
        try {
            claims.during(pluginId, () -> {
                work.run();
                return pluginId;
            });
        } catch (PluginBusy somebodyChangesIt) {
            // who does so looks at what it needs at the end
            log.info("plugin {} is being changed and does not follow yet", pluginId);
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get(Locale.KOREAN, key, arguments);
    }

    private static boolean isOtherwise(Installation now, String reason) {
        return now.isWaiting() && !reason.equals(now.reason());
    }
}
