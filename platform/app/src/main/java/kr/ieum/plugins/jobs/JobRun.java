package kr.ieum.plugins.jobs;

import java.time.Instant;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugins.runtime.RunningPlugin;
import org.jspecify.annotations.Nullable;

/** A run of a job at work on this node, on a thread of its own. */
final class JobRun {

    private final RunningPlugin plugin;
    private final ScheduledJob job;
    private final Instant startedAt;
    private @Nullable Thread thread;
    private @Nullable JobOutcome interruptedAs;
    private boolean over;

    JobRun(RunningPlugin plugin, ScheduledJob job, Instant startedAt) {
        this.plugin = plugin;
        this.job = job;
        this.startedAt = startedAt;
    }

    RunningPlugin plugin() {
        return plugin;
    }

    ScheduledJob job() {
        return job;
    }

    Instant startedAt() {
        return startedAt;
    }

    synchronized void start(Runnable work) {
        thread = Thread.ofPlatform()
                .daemon()
                .name("plugin-job-" + plugin.manifest().id() + "-" + job.id())
                .start(work);
    }

    /** Interrupts the work, once; whether it did. */
    synchronized boolean interrupt(JobOutcome reason) {
        var working = thread;
        if (over || interruptedAs != null || working == null) {
            return false;
        }
        interruptedAs = reason;
        working.interrupt();
        return true;
    }

    /** Called by the thread when the work is over; from then on nobody interrupts it. Why it was interrupted, if it was. */
    synchronized @Nullable JobOutcome over() {
        over = true;
        Thread.interrupted();
        return interruptedAs;
    }

    void await(long milliseconds) {
        Thread working;
        synchronized (this) {
            working = thread;
        }
        if (working == null || working == Thread.currentThread()) {
            return;
        }
        try {
            working.join(milliseconds);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
