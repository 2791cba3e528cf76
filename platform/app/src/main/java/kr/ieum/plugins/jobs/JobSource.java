package kr.ieum.plugins.jobs;

import java.util.List;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugins.runtime.RunningPlugin;

/** Repeated work that the platform does for a running plugin, beside the plugin's own jobs. */
public interface JobSource {

    /** Jobs with ids that begin with {@code @}; they are due again each time the plugin starts. */
    List<ScheduledJob> jobsFor(RunningPlugin plugin);
}
