package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Duration;
import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugin.ScheduledJobs;
import org.pf4j.Extension;

/** Looks at the clocks of the desk every half hour. */
@Extension
public class DeskJobs implements ScheduledJobs {

    private static final Duration EVERY = Duration.ofMinutes(30);

    private final PluginContext plugin;
    private final Escalation escalation;

    DeskJobs(PluginContext plugin, Escalation escalation) {
        this.plugin = plugin;
        this.escalation = escalation;
    }

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(new ScheduledJob("desk-clock", plugin.bilingual("desk.job"), EVERY, escalation::run));
    }
}
