package kr.ieum.plugins;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts all enabled plugins again before the web server opens; one that fails does not keep back the others. What an
 * upgrade left half done when the node was killed is cleared away: nothing points to it.
 */
@Component
class PluginRestart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PluginRestart.class);

    /** Nothing is claimed yet. */
    private static final String NONE = "";

    private final TenantDirectory tenants;
    private final Installations installations;
    private final GenerationList generations;
    private final Spaces spaces;
    private final Claims claims;
    private final Followers followers;
    private volatile boolean running;

    PluginRestart(
            TenantDirectory tenants,
            Installations installations,
            GenerationList generations,
            Spaces spaces,
            Claims claims,
            Followers followers) {
        this.tenants = tenants;
        this.installations = installations;
        this.generations = generations;
        this.spaces = spaces;
        this.claims = claims;
        this.followers = followers;
    }

    @Override
    public void start() {
        // regions know nothing of each other, so that each core can start the plugins of one
        try (var starters = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            CompletableFuture.allOf(tenants.all().stream()
                            .map(tenant -> CompletableFuture.runAsync(
                                    () -> Tenancy.runAs(tenant.id(), this::startEnabled), starters))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void startEnabled() {
        claims.freeAll();
        var all = new Dependencies(installations.all()).inOrder();
        all.forEach(this::clearHalfDone);
        followers.startAgain(all.stream().filter(Installation::isEnabled).toList(), NONE);
    }

    private void clearHalfDone(Installation installation) {
        var kept = generations.of(installation.pluginId()).stream()
                .map(Generation::number)
                .toList();
        var lost = installation.manifest().tables().isEmpty()
                ? List.<Integer>of()
                : spaces.generations(installation.pluginId());
        lost.stream().filter(number -> !kept.contains(number)).forEach(number -> {
            log.warn("generation {} of plugin {} was left half done and is dropped", number, installation.pluginId());
            spaces.drop(installation.pluginId(), number);
        });
    }
}
