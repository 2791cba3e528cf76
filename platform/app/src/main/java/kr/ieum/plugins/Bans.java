package kr.ieum.plugins;

import java.time.Clock;
import java.util.Locale;
import kr.ieum.plugins.catalogue.PluginStops;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stops in all regions what the ministry has ended, once its day has come, and lets go of what is allowed again. */
@Component
class Bans {

    private static final Logger log = LoggerFactory.getLogger(Bans.class);

    private final PluginStops stops;
    private final Installations installations;
    private final Lifecycle lifecycle;
    private final Claims claims;
    private final Texts texts;
    private final Clock clock;

    Bans(PluginStops stops, Installations installations, Lifecycle lifecycle, Claims claims, Texts texts, Clock clock) {
        this.stops = stops;
        this.installations = installations;
        this.lifecycle = lifecycle;
        this.claims = claims;
        this.texts = texts;
        this.clock = clock;
    }

    void carryOut() {
        stops.tenantsToChange().forEach(tenant -> Tenancy.runAs(tenant, this::carryOutHere));
    }

    private void carryOutHere() {
        var announced = stops.ofInstalled();
        for (var installation : installations.all()) {
            var stop = announced.get(installation.pluginId());
            var due = stop != null && stop.isDue(clock.instant());
            if (due == (installation.state() == InstallationState.BANNED)
                    || installation.state() == InstallationState.REMOVED) {
                continue;
            }
            change(installation, due ? stop : null);
        }
    }

    private void change(Installation installation, @org.jspecify.annotations.Nullable Stop stop) {
        try {
            claims.during(installation.pluginId(), () -> {
                var now = installations.get(installation.id());
                if (stop == null) {
                    installations.released(now);
                } else {
                    ban(now, stop);
                }
                return now;
            });
            log.info("plugin {} {}", installation.pluginId(), stop == null ? "released" : "stopped by the ministry");
        } catch (PluginBusy somebodyChangesIt) {
            log.info("plugin {} is being changed; its end waits for the next look", installation.pluginId());
        }
    }

    /** What needs it cannot run on, and says so. */
    private void ban(Installation installation, Stop stop) {
        var dependents = new Dependencies(installations.all()).dependents(installation.pluginId());
        dependents.reversed().forEach(dependent -> {
            installations.failed(
                    dependent,
                    texts.get(Locale.KOREAN, "plugins.stopped.needed", installation.pluginId(), stop.reason()));
            lifecycle.stop(dependent);
        });
        installations.banned(installation, texts.get(Locale.KOREAN, "plugins.stopped." + stop.cause(), stop.reason()));
        lifecycle.stop(installation);
    }
}
