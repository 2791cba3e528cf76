package kr.ieum.plugins;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kr.ieum.plugins.catalogue.PluginStops;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Moments;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stops in all regions what the ministry has ended, once its day has come, and lets go of what is allowed again. The
 * admins of a region hear of it when the end is announced, when it comes, and when it is taken back.
 */
@Component
class Bans {

    private static final Logger log = LoggerFactory.getLogger(Bans.class);

    private final PluginStops stops;
    private final Installations installations;
    private final Followers followers;
    private final Claims claims;
    private final AdminBell bell;
    private final TransactionOperations transaction;
    private final Texts texts;
    private final Clock clock;

    Bans(
            PluginStops stops,
            Installations installations,
            Followers followers,
            Claims claims,
            AdminBell bell,
            TransactionOperations transaction,
            Texts texts,
            Clock clock) {
        this.stops = stops;
        this.installations = installations;
        this.followers = followers;
        this.claims = claims;
        this.bell = bell;
        this.transaction = transaction;
        this.texts = texts;
        this.clock = clock;
    }

    void carryOut() {
        stops.tenantsToChange(clock.instant()).forEach(tenant -> Tenancy.runAs(tenant, this::carryOutHere));
    }

    private void carryOutHere() {
        var announced = stops.ofInstalled();
        installations.all().stream()
                .filter(installation -> installation.state() != InstallationState.REMOVED)
                .forEach(installation -> look(installation, announced.get(installation.pluginId())));
    }

    private void look(Installation installation, @Nullable Stop stop) {
        var due = stop != null && stop.isDue(clock.instant()) ? stop : null;
        var stands = (due != null) == (installation.state() == InstallationState.BANNED);
        if (!stands && !isChanged(installation, due)) {
            return;
        }
        // what the change has told is not told again
        transaction.executeWithoutResult(status -> {
            if (installations.endTold(installation, stop == null ? null : stop.from())) {
                tell(installation, stop, due);
            }
        });
    }

    private boolean isChanged(Installation installation, @Nullable Stop due) {
        try {
            claims.during(installation.pluginId(), () -> {
                var now = installations.get(installation.id());
                if (due == null) {
                    release(now);
                } else {
                    followers.stop(now, dependents -> ban(now, due, dependents));
                }
                return now;
            });
            log.info("plugin {} {}", installation.pluginId(), due == null ? "released" : "stopped by the ministry");
            return true;
        } catch (PluginBusy somebodyChangesIt) {
            log.info("plugin {} is being changed; its end waits for the next look", installation.pluginId());
            return false;
        }
    }

    private void ban(Installation installation, Stop stop, List<Installation> dependents) {
        installations.banned(installation, cause(stop, Locale.KOREAN));
        installations.endTold(installation, stop.from());
        tellStopped(installation, stop, dependents);
    }

    private void release(Installation installation) {
        transaction.executeWithoutResult(status -> {
            installations.released(installation);
            installations.endTold(installation, null);
            bell.tell(installation, "plugins.bell.released", locale -> new Object[0]);
        });
        followers.stopLacking(installation.pluginId());
    }

    private void tell(Installation installation, @Nullable Stop stop, @Nullable Stop due) {
        if (stop == null) {
            bell.tell(installation, "plugins.bell.end-taken-back", locale -> new Object[0]);
        } else if (due == null) {
            bell.tell(installation, "plugins.bell.ends", locale ->
                    new Object[] {texts.get(locale, "plugins.stops." + stop.cause(), day(stop), stop.reason())});
        } else {
            tellStopped(installation, stop, List.of());
        }
    }

    private void tellStopped(Installation installation, Stop stop, List<Installation> dependents) {
        bell.tell(installation, "plugins.bell.stopped", locale ->
                new Object[] {cause(stop, locale), bell.alsoStopped(dependents, locale)});
    }

    private String cause(Stop stop, Locale locale) {
        return texts.get(locale, "plugins.stopped." + stop.cause(), stop.reason());
    }

    private String day(Stop stop) {
        return new Moments(clock).minute(stop.from());
    }
}
