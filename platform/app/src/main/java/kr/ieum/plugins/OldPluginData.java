package kr.ieum.plugins;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases each night what was kept long enough: the data of removed plugins on the day that their region was told, and
 * generations that a region could have gone back to.
 */
@Component
class OldPluginData {

    private static final Logger log = LoggerFactory.getLogger(OldPluginData.class);

    private final TenantDirectory tenants;
    private final Installations installations;
    private final GenerationList generations;
    private final Claims claims;
    private final Lifecycle lifecycle;
    private final Clock clock;
    private final Duration keep;

    /** @param keep how long a generation is kept after another one took its place */
    OldPluginData(
            TenantDirectory tenants,
            Installations installations,
            GenerationList generations,
            Claims claims,
            Lifecycle lifecycle,
            Clock clock,
            @Value("${ieum.plugins.keep-generations:90d}") Duration keep) {
        this.tenants = tenants;
        this.installations = installations;
        this.generations = generations;
        this.claims = claims;
        this.lifecycle = lifecycle;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(cron = "${ieum.plugins.clear-at:0 20 4 * * *}", zone = "Asia/Seoul")
    void clear() {
        tenants.all()
                .forEach(tenant ->
                        Tenancy.runAs(tenant.id(), () -> installations.all().forEach(this::clear)));
    }

    private void clear(Installation installation) {
        try {
            claims.during(installation.pluginId(), () -> {
                clearNow(installations.get(installation.id()));
                return installation;
            });
        } catch (PluginBusy | NeededByOthers | UnknownInstallation tomorrow) {
            log.info("plugin {} is not cleared tonight: {}", installation.pluginId(), tomorrow.key());
        }
    }

    private void clearNow(Installation installation) {
        var keepUntil = installation.keepUntil();
        if (keepUntil != null && !LocalDate.now(clock).isBefore(keepUntil)) {
            lifecycle.erase(installation);
            return;
        }
        var before = clock.instant().minus(keep);
        generations.of(installation.pluginId()).stream()
                .filter(generation -> generation.number() != installation.generation())
                .filter(generation -> isBefore(generation, before))
                .forEach(generation -> lifecycle.drop(installation.pluginId(), generation.number()));
    }

    private static boolean isBefore(Generation generation, Instant before) {
        var leftAt = generation.leftAt();
        return leftAt != null && leftAt.isBefore(before);
    }
}
