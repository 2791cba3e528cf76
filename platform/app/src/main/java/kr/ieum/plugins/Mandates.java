package kr.ieum.plugins;

import java.util.List;
import kr.ieum.plugins.Starter.NotStarted;
import kr.ieum.plugins.catalogue.MandatoryPlugins;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every region what the ministry has made mandatory, in the last version that was approved. */
@Component
class Mandates {

    private static final Logger log = LoggerFactory.getLogger(Mandates.class);

    private final MandatoryPlugins mandatory;
    private final Releases releases;
    private final Installations installations;
    private final Lifecycle lifecycle;
    private final Claims claims;

    Mandates(
            MandatoryPlugins mandatory,
            Releases releases,
            Installations installations,
            Lifecycle lifecycle,
            Claims claims) {
        this.mandatory = mandatory;
        this.releases = releases;
        this.installations = installations;
        this.lifecycle = lifecycle;
        this.claims = claims;
    }

    void carryOut() {
        mandatory.regionsWithout().forEach((tenant, missing) -> Tenancy.runAs(tenant, () -> give(missing)));
    }

    private void give(List<ReleaseId> missing) {
        missing.forEach(id -> {
            var release = releases.get(id);
            try {
                give(release);
                log.info("mandatory plugin {} {} runs", release.pluginId(), release.version());
            } catch (Refusal | NotStarted failure) {
                // it stays as failed; the region's admin sees why
                log.warn("mandatory plugin {} does not run", release.pluginId(), failure);
            }
        });
    }

    private void give(Release release) {
        var id = installations
                .find(release.pluginId())
                .map(Installation::id)
                .orElseGet(() -> installations.add(release));
        claims.during(release.pluginId(), () -> {
            var installation = installations.get(id);
            if (installation.state() == InstallationState.REMOVED) {
                installations.restored(installation);
            }
            lifecycle.enable(installations.get(id));
            return id;
        });
    }
}
