package kr.ieum.plugins;

import kr.ieum.plugins.Starter.NotStarted;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets installations of the current tenant run and stand still on this node; what is written of that, callers decide. */
@Component
class PluginRunner {

    private static final Logger log = LoggerFactory.getLogger(PluginRunner.class);

    private final Installations installations;
    private final GenerationList generations;
    private final Starter starter;
    private final TenantPlugins plugins;

    PluginRunner(Installations installations, GenerationList generations, Starter starter, TenantPlugins plugins) {
        this.installations = installations;
        this.generations = generations;
        this.starter = starter;
        this.plugins = plugins;
    }

    /**
     * Starts the generation in use, or makes the first one.
     *
     * @throws NotStarted with the reason
     */
    void start(Installation installation) {
        var pluginId = installation.pluginId();
        var current = generations.find(pluginId, installation.generation());
        if (current.isPresent()) {
            starter.start(
                    current.get().release(),
                    pluginId,
                    current.get().number(),
                    current.get().hasData());
            return;
        }
        var number = generations.next(pluginId);
        starter.startAnew(installation.release(), pluginId, number, null);
        generations.add(pluginId, number, installation.release(), installation.hasTables());
        installations.begun(installation, number);
    }

    /**
     * Starts what is expected to run; if it does not, the region must know.
     *
     * @return whether it runs; otherwise it has failed, and the reason is kept with it
     */
    boolean startAgain(Installation installation) {
        try {
            start(installation);
            log.info("plugin {} {} runs again", installation.pluginId(), installation.version());
            return true;
        } catch (NotStarted failure) {
            log.error("plugin {} {} does not start any more", installation.pluginId(), installation.version(), failure);
            installations.failed(installation, String.valueOf(failure.getMessage()));
            return false;
        }
    }

    /** Does nothing when it does not run. */
    void stop(Installation installation) {
        plugins.stop(Tenancy.current(), installation.pluginId());
    }
}
