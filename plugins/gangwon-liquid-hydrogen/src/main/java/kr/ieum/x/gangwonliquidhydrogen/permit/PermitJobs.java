package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.Duration;
import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugin.ScheduledJobs;
import org.pf4j.Extension;

/** Looks at the clocks of all permits. */
@Extension
public class PermitJobs implements ScheduledJobs {

    private static final Duration SIX_HOURS = Duration.ofHours(6);

    private final PluginContext plugin;
    private final PermitWatch watch;

    PermitJobs(PluginContext plugin, PermitWatch watch) {
        this.plugin = plugin;
        this.watch = watch;
    }

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(
                new ScheduledJob("watch-permits", plugin.bilingual("job.watch-permits"), SIX_HOURS, watch::look));
    }
}
