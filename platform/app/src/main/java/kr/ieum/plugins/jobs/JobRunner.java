package kr.ieum.plugins.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugins.jobs.JobStore.Ended;
import kr.ieum.plugins.runtime.PluginsChanged;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs what is due of the plugins that run on this node. A plugin has one job at work at a time, and so many plugins at
 * once; whose run ignores its end has no other until it comes back, but takes nobody's place.
 */
@Component
class JobRunner {

    static final Duration LIMIT = Duration.ofMinutes(10);

    /** How long a claim holds without being renewed: after it, the node counts as gone. */
    static final Duration CLAIM = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_ONCE = 8;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final long MILLISECONDS_TO_LEAVE = 2_000;

    private final UUID node = UUID.randomUUID();
    private final Map<RunningPlugin, JobRun> atWork = new ConcurrentHashMap<>();
    private final Map<RunningPlugin, Instant> nextLook = new ConcurrentHashMap<>();
    private final TenantPlugins plugins;
    private final JobStore store;
    private final ObjectProvider<JobSource> sources;
    private final Clock clock;

    JobRunner(TenantPlugins plugins, JobStore store, ObjectProvider<JobSource> sources, Clock clock) {
        this.plugins = plugins;
        this.store = store;
        this.sources = sources;
        this.clock = clock;
    }

    /** Begins what is due and ends what takes too long. Called again and again. */
    synchronized void tick() {
        var now = clock.instant();
        var running = plugins.all();
        nextLook.keySet().retainAll(running);
        atWork.values().forEach(run -> watch(run, now));
        running.stream()
                .filter(plugin -> !atWork.containsKey(plugin))
                .filter(plugin -> !nextLook.getOrDefault(plugin, now).isAfter(now))
                .forEach(plugin -> look(plugin, now));
    }

    /** What a stopped plugin has at work ends before its context closes; it has two seconds for that. */
    @EventListener
    void changed(PluginsChanged change) {
        var left = atWork.values().stream()
                .filter(run -> run.plugin().tenant().equals(change.tenant()))
                .filter(run -> !plugins.all().contains(run.plugin()))
                .toList();
        left.forEach(run -> run.interrupt(JobOutcome.CUT_OFF));
        left.forEach(run -> run.await(MILLISECONDS_TO_LEAVE));
        nextLook.keySet().retainAll(plugins.all());
    }

    void stopAll() {
        atWork.values().forEach(run -> run.interrupt(JobOutcome.CUT_OFF));
        atWork.values().forEach(run -> run.await(MILLISECONDS_TO_LEAVE));
    }

    private void look(RunningPlugin plugin, Instant now) {
        var jobs = jobs(plugin);
        if (jobs.isEmpty()) {
            nextLook.put(plugin, Instant.MAX);
            return;
        }
        try {
            Tenancy.runAs(plugin.tenant(), () -> begin(plugin, jobs, now));
        } catch (RuntimeException notNow) {
            log.warn(
                    "the jobs of plugin {} could not be looked at",
                    plugin.manifest().id(),
                    notNow);
        }
    }

    private void begin(RunningPlugin plugin, Map<String, ScheduledJob> jobs, Instant now) {
        var id = plugin.manifest().id();
        if (!nextLook.containsKey(plugin)) {
            store.enter(id, jobs.keySet(), now);
            nextLook.put(plugin, now);
        }
        if (atWork.values().stream()
                        .filter(run -> run.startedAt().plus(LIMIT).isAfter(now))
                        .count()
                >= AT_ONCE) {
            return;
        }
        store.claim(id, jobs.keySet(), node, now, now.plus(CLAIM))
                .map(jobs::get)
                .ifPresentOrElse(
                        job -> start(new JobRun(plugin, Objects.requireNonNull(job), now)),
                        () -> nextLook.put(plugin, nextLook(plugin, jobs, now)));
    }

    private Instant nextLook(RunningPlugin plugin, Map<String, ScheduledJob> jobs, Instant now) {
        return store.nextDue(plugin.manifest().id(), jobs.keySet())
                .filter(due -> due.isBefore(now.plus(LOOK_AGAIN)))
                .orElse(now.plus(LOOK_AGAIN));
    }

    private void start(JobRun run) {
        atWork.put(run.plugin(), run);
        run.start(() -> Tenancy.runAs(run.plugin().tenant(), () -> {
            try {
                var error = work(run);
                end(run, error);
            } catch (RuntimeException notWritten) {
                log.error("the end of a job could not be written down; its claim will lapse", notWritten);
            } finally {
                atWork.remove(run.plugin());
            }
        }));
        if (!plugins.all().contains(run.plugin())) {
            // it was stopped at this very moment
            run.interrupt(JobOutcome.CUT_OFF);
        }
    }

    /** What went wrong, in words; nothing else of the failure is kept, since it holds the plugin's classes. */
    private static Optional<String> work(JobRun run) {
        try {
            run.job().work().run();
            return Optional.empty();
        } catch (Exception | LinkageError | StackOverflowError failure) {
            log.error(
                    "job {} of plugin {} failed",
                    run.job().id(),
                    run.plugin().manifest().id(),
                    failure);
            return Optional.of(JobFailure.words(failure));
        }
    }

    private void end(JobRun run, Optional<String> error) {
        var interrupted = run.over();
        var outcome = interrupted != null ? interrupted : error.isPresent() ? JobOutcome.FAILED : JobOutcome.WELL;
        if (outcome == JobOutcome.FAILED) {
            run.plugin().health().failed();
        }
        var now = clock.instant();
        var due = outcome == JobOutcome.CUT_OFF ? now : now.plus(run.job().every());
        store.ended(
                run.plugin().manifest().id(), run.job().id(), node, new Ended(now, outcome, error.orElse(null), due));
    }

    private void watch(JobRun run, Instant now) {
        if (!now.isBefore(run.startedAt().plus(LIMIT)) && run.interrupt(JobOutcome.TOO_LONG)) {
            log.error(
                    "job {} of plugin {} takes too long",
                    run.job().id(),
                    run.plugin().manifest().id());
            run.plugin().health().failed();
        }
        try {
            var ours = Tenancy.<Boolean, RuntimeException>callAs(
                    run.plugin().tenant(),
                    () -> store.renew(run.plugin().manifest().id(), run.job().id(), node, now.plus(CLAIM)));
            if (!ours && atWork.containsValue(run)) {
                run.interrupt(JobOutcome.CUT_OFF);
            }
        } catch (RuntimeException notNow) {
            log.warn("the claim of a job could not be renewed", notNow);
        }
    }

    private Map<String, ScheduledJob> jobs(RunningPlugin plugin) {
        return Stream.concat(
                        plugin.contributions().jobs().stream(),
                        sources.stream().flatMap(source -> source.jobsFor(plugin).stream()))
                .collect(Collectors.toMap(ScheduledJob::id, Function.identity()));
    }
}
