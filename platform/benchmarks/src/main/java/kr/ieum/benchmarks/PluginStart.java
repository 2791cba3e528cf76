package kr.ieum.benchmarks;

import java.io.IOException;
import kr.ieum.plugins.runtime.TenantPlugins;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What each installation adds to the start of the platform: all 51 started again as a start does, one after the other. */
@Component
class PluginStart implements Benchmark {

    private static final double GOAL = 100;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 3;

    private final PluginAdmin admin;
    private final TenantPlugins plugins;
    private final SmartLifecycle restart;

    PluginStart(PluginAdmin admin, TenantPlugins plugins, @Qualifier("pluginRestart") SmartLifecycle restart) {
        this.admin = admin;
        this.plugins = plugins;
        this.restart = restart;
    }

    @Override
    public String name() {
        return "plugins.start";
    }

    @Override
    public Finding measure() {
        var archives = RealPlugins.archives();
        PluginAdmin.REGIONS.forEach(admin::eraseAll);
        PluginAdmin.REGIONS.forEach(region -> archives.forEach(archive -> admin.install(region, archive)));
        var all = Samples.median(WARM_UP, ROUNDS, this::startAll);
        PluginAdmin.REGIONS.forEach(admin::eraseAll);
        var each = all / (PluginAdmin.REGIONS.size() * archives.size());
        return Finding.atMost(GOAL, each, "ms", "≤ 100 ms for each of 51 installations");
    }

    private double startAll() {
        try {
            plugins.destroy();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return Samples.milliseconds(restart::start);
    }
}
