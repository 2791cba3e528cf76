package kr.ieum.plugins;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out the ministry's word: before plugins start with the platform, and every minute. */
@Component
class PolicyWatch implements SmartLifecycle {

    private final Bans bans;
    private final Mandates mandates;
    private final MandatoryUpgrades upgrades;
    private volatile boolean running;

    PolicyWatch(Bans bans, Mandates mandates, MandatoryUpgrades upgrades) {
        this.bans = bans;
        this.mandates = mandates;
        this.upgrades = upgrades;
    }

    /** What has ended while the platform was down is not even started. */
    @Override
    public void start() {
        bans.carryOut();
        running = true;
    }

    @Scheduled(
            initialDelayString = "${ieum.plugins.policy-delay:PT1M}",
            fixedDelayString = "${ieum.plugins.policy-delay:PT1M}")
    void look() {
        upgrades.carryOut();
        bans.carryOut();
        mandates.carryOut();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Right before plugins start again. */
    @Override
    public int getPhase() {
        return -1;
    }
}
