package kr.ieum.x.jeonnamemobility.project;

import java.time.Duration;
import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugin.ScheduledJobs;
import org.pf4j.Extension;

/** Looks once a day for what ends soon. */
@Extension
public class Jobs implements ScheduledJobs {

    private final PluginContext plugin;
    private final Endings endings;

    Jobs(PluginContext plugin, Endings endings) {
        this.plugin = plugin;
        this.endings = endings;
    }

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(new ScheduledJob("endings", plugin.bilingual("job.endings"), Duration.ofDays(1), endings::tell));
    }
}
