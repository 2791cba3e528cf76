package kr.ieum.plugins.indicators;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What the region's plugins have published to the ministry, as the region sees it. */
@Service
@RolesAllowed(Roles.REGION_ADMIN)
public class PluginIndicators {

    private static final Logger log = LoggerFactory.getLogger(PluginIndicators.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int DAYS = 30;

    private final IndicatorAsking asking;
    private final IndicatorStore store;
    private final TenantPlugins plugins;

    PluginIndicators(IndicatorAsking asking, IndicatorStore store, TenantPlugins plugins) {
        this.asking = asking;
        this.store = store;
        this.plugins = plugins;
    }

    /** The last 30 days of each indicator on which something was told, the latest first. */
    public List<IndicatorValue> of(String pluginId) {
        return store.of(pluginId, DAYS);
    }

    /**
     * Asks the plugin now and publishes what it tells in the place of what it has told today.
     *
     * @throws IndicatorsRefused when it does not run, or does not tell; the latter is counted as a fault of the plugin
     */
    public void publish(String pluginId) {
        var plugin = plugins.find(Tenancy.current(), pluginId).orElseThrow(IndicatorsRefused::notRunning);
        var task = new FutureTask<Void>(() -> Tenancy.runAs(plugin.tenant(), () -> asking.ask(plugin)), null);
        Thread.ofPlatform().daemon().name("plugin-indicators-" + pluginId).start(task);
        try {
            task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw fault(plugin, failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException late) {
            task.cancel(true);
            throw fault(plugin, late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            throw IndicatorsRefused.failed();
        }
    }

    private static IndicatorsRefused fault(RunningPlugin plugin, Throwable failure) {
        log.error("plugin {} did not tell its indicators", plugin.manifest().id(), failure);
        plugin.health().failed();
        return IndicatorsRefused.failed();
    }
}
