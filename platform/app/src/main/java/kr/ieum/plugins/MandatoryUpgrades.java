package kr.ieum.plugins;

import java.time.Clock;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.archive.VersionRange;
import kr.ieum.plugins.catalogue.MandatoryPlugins;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets a mandatory plugin go on in the newest version that lasts, with all its data, where the version that a region has
 * ends, as when the key that signed it is revoked. A version that did not work out is not tried again; the admin may.
 */
@Component
class MandatoryUpgrades {

    private static final Logger log = LoggerFactory.getLogger(MandatoryUpgrades.class);

    private final MandatoryPlugins mandatory;
    private final MinistryWord ministry;
    private final Releases releases;
    private final Installations installations;
    private final Lifecycle lifecycle;
    private final PluginHistory history;
    private final Claims claims;
    private final AdminBell bell;
    private final TransactionOperations transaction;
    private final Clock clock;

    MandatoryUpgrades(
            MandatoryPlugins mandatory,
            MinistryWord ministry,
            Releases releases,
            Installations installations,
            Lifecycle lifecycle,
            PluginHistory history,
            Claims claims,
            AdminBell bell,
            TransactionOperations transaction,
            Clock clock) {
        this.mandatory = mandatory;
        this.ministry = ministry;
        this.releases = releases;
        this.installations = installations;
        this.lifecycle = lifecycle;
        this.history = history;
        this.claims = claims;
        this.bell = bell;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before what has ended is stopped, so that nobody is without it in between. */
    void carryOut() {
        mandatory
                .regionsOnEnded(clock.instant())
                .forEach((tenant, newer) -> Tenancy.runAs(tenant, () -> newer.forEach(this::change)));
    }

    /** Whether the version that is there ends, and this one is newer. */
    boolean isInOrder(Installation installation, Release latest) {
        return !lasts(installation.release()) && VersionRange.compare(latest.version(), installation.version()) > 0;
    }

    private void change(ReleaseId id) {
        var latest = releases.get(id);
        try {
            claims.during(latest.pluginId(), () -> {
                installations
                        .find(latest.pluginId())
                        .filter(present -> isInOrder(present, latest) && !hasFailed(latest))
                        .ifPresent(present -> goOn(present, latest));
                return id;
            });
        } catch (Refusal failure) {
            // it ends as any other then, and its region hears why
            log.info("mandatory plugin {} does not go on in {}", latest.pluginId(), latest.version(), failure);
        }
    }

    private void goOn(Installation installation, Release latest) {
        lifecycle.upgrade(installation, latest, stage -> {});
        var now = installations.get(installation.id());
        transaction.executeWithoutResult(status -> {
            // the end of the former version is none of the region's any more
            installations.endTold(now, null);
            bell.tell(now, "plugins.bell.moved-on", locale -> new Object[] {installation.version(), latest.version()});
        });
        if (!now.isEnabled()) {
            lifecycle.enable(now);
        }
        log.info("mandatory plugin {} goes on in {}", latest.pluginId(), latest.version());
    }

    private boolean hasFailed(Release latest) {
        return history.of(latest.pluginId()).stream()
                .takeWhile(step -> step.action() != Action.INSTALLED)
                .anyMatch(step ->
                        step.action() == Action.UPGRADE_FAILED && step.version().equals(latest.version()));
    }

    private boolean lasts(ReleaseId release) {
        return releases.get(release).isApproved() && ministry.stop(release).isEmpty();
    }
}
