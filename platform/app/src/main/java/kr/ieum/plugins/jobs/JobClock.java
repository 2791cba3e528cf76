package kr.ieum.plugins.jobs;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the jobs going, and ends them before the platform stops. */
@Component
class JobClock implements SmartLifecycle {

    private final JobRunner runner;
    private volatile boolean running;

    JobClock(JobRunner runner) {
        this.runner = runner;
    }

    @Scheduled(
            initialDelayString = "${ieum.plugins.job-tick:PT10S}",
            fixedDelayString = "${ieum.plugins.job-tick:PT10S}")
    void tick() {
        if (running) {
            runner.tick();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        runner.stopAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
