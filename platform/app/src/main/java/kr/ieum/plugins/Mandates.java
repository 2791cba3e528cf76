package kr.ieum.plugins;

import java.util.List;
import kr.ieum.plugins.catalogue.MandatoryPlugins;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives every region what the ministry has made mandatory: what it has stopped or removed in the version and with the data
 * it had, else the last version that was approved. Where it cannot run, it waits or has failed, with the reason, and is
 * left alone until something changes.
 */
@Component
class Mandates {

    private static final Logger log = LoggerFactory.getLogger(Mandates.class);

    private final MandatoryPlugins mandatory;
    private final MandatoryUpgrades upgrades;
    private final Releases releases;
    private final Installations installations;
    private final Lifecycle lifecycle;
    private final Followers followers;
    private final Claims claims;
    private final AdminBell bell;

    Mandates(
            MandatoryPlugins mandatory,
            MandatoryUpgrades upgrades,
            Releases releases,
            Installations installations,
            Lifecycle lifecycle,
            Followers followers,
            Claims claims,
            AdminBell bell) {
        this.mandatory = mandatory;
        this.upgrades = upgrades;
        this.releases = releases;
        this.installations = installations;
        this.lifecycle = lifecycle;
        this.followers = followers;
        this.claims = claims;
        this.bell = bell;
    }

    void carryOut() {
        mandatory.regionsWithout().forEach((tenant, missing) -> Tenancy.runAs(tenant, () -> give(missing)));
    }

    private void give(List<ReleaseId> missing) {
        missing.forEach(id -> {
            var release = releases.get(id);
            try {
                give(release);
            } catch (Refusal failure) {
                // it stays as failed; the region's admin sees why
                log.warn("mandatory plugin {} does not run", release.pluginId(), failure);
            }
        });
    }

    private void give(Release latest) {
        var id = installations.find(latest.pluginId()).map(Installation::id).orElseGet(() -> installations.add(latest));
        claims.during(latest.pluginId(), () -> {
            var installation = installations.get(id);
            if (installation.state() == InstallationState.REMOVED) {
                installations.restored(installation);
            }
            run(installations.get(id), latest);
            return id;
        });
    }

    private void run(Installation installation, Release latest) {
        if (followers.waits(installation)) {
            var reason = String.valueOf(installations.get(installation.id()).reason());
            log.warn("mandatory plugin {} waits: {}", installation.pluginId(), reason);
            bell.tell(installation, "plugins.bell.mandatory-waits", locale -> new Object[] {reason});
            return;
        }
        if (upgrades.isInOrder(installation, latest)) {
            goOn(installation, latest);
        }
        lifecycle.enable(installations.get(installation.id()));
        log.info("mandatory plugin {} runs", installation.pluginId());
    }

    /** With all data. What does not go on has failed; the region may go to another version by itself. */
    private void goOn(Installation installation, Release latest) {
        try {
            lifecycle.upgrade(installation, latest, stage -> {});
        } catch (WentBackByItself failure) {
            installations.failed(installation, String.valueOf(failure.arguments()[2]));
            throw failure;
        }
    }
}
