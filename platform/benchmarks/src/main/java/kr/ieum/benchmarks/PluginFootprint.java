package kr.ieum.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import org.springframework.stereotype.Component;

/** Heap and metaspace that three plugins in each of seventeen regions add together. */
@Component
class PluginFootprint implements Benchmark {

    private static final double GOAL = 300;
    private static final double MEBIBYTE = 1 << 20;

    private final PluginAdmin admin;

    PluginFootprint(PluginAdmin admin) {
        this.admin = admin;
    }

    @Override
    public String name() {
        return "plugins.footprint";
    }

    @Override
    public Finding measure() {
        var archives = RealPlugins.archives();
        PluginAdmin.REGIONS.forEach(admin::eraseAll);
        // what the first one brings to life is the platform's, not the installations'
        archives.forEach(archive -> admin.install("seoul", archive));
        admin.eraseAll("seoul");
        var before = used();
        PluginAdmin.REGIONS.forEach(region -> archives.forEach(archive -> admin.install(region, archive)));
        var added = (used() - before) / MEBIBYTE;
        PluginAdmin.REGIONS.forEach(admin::eraseAll);
        return Finding.atMost(GOAL, added, "MiB", "51 installations ≤ 300 MB of heap and metaspace");
    }

    private static double used() {
        return SessionHeap.heap()
                + ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
    }
}
