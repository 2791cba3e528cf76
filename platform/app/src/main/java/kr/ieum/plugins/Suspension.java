package kr.ieum.plugins;

import java.util.List;
import java.util.Locale;
import kr.ieum.plugins.runtime.FaultLimit;
import kr.ieum.plugins.runtime.PluginTooFaulty;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops a plugin that has too many faults, with all that need it, in the one region where it has them, and tells that
 * region's admins.
 */
@Component
class Suspension {

    private static final Logger log = LoggerFactory.getLogger(Suspension.class);

    private final Installations installations;
    private final Followers followers;
    private final Claims claims;
    private final AdminBell bell;
    private final FaultLimit limit;
    private final Texts texts;

    Suspension(
            Installations installations,
            Followers followers,
            Claims claims,
            AdminBell bell,
            FaultLimit limit,
            Texts texts) {
        this.installations = installations;
        this.followers = followers;
        this.claims = claims;
        this.bell = bell;
        this.limit = limit;
        this.texts = texts;
    }

    /** On a thread of its own: stopping waits for sessions, one of which the caller may hold. */
    @EventListener
    void on(PluginTooFaulty faulty) {
        Thread.ofVirtual()
                .name("suspend " + faulty.pluginId())
                .start(() -> Tenancy.runAs(faulty.tenant(), () -> suspend(faulty)));
    }

    private void suspend(PluginTooFaulty faulty) {
        try {
            claims.during(faulty.pluginId(), () -> {
                installations
                        .find(faulty.pluginId())
                        .filter(Installation::isEnabled)
                        .ifPresent(installation -> followers.stop(
                                installation, dependents -> write(installation, faulty.faults(), dependents)));
                return faulty;
            });
        } catch (PluginBusy changing) {
            log.warn("plugin {} of {} is being changed and not suspended", faulty.pluginId(), faulty.tenant());
        }
    }

    private void write(Installation installation, int faults, List<Installation> dependents) {
        var minutes = limit.within().toMinutes();
        installations.suspended(installation, texts.get(Locale.KOREAN, "plugins.suspended.reason", faults, minutes));
        bell.tell(installation, "plugins.suspended", locale ->
                new Object[] {faults, minutes, bell.alsoStopped(dependents, locale)});
    }
}
