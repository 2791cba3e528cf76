package kr.ieum.plugins.jobs;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Announced;
import kr.ieum.plugins.archive.PluginManifest.Kind;
import org.springframework.stereotype.Service;

/** How the jobs of the region's plugins are doing. */
@Service
@RolesAllowed(Roles.REGION_ADMIN)
public class PluginJobs {

    private final JobStore store;
    private final Clock clock;

    PluginJobs(JobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The jobs of the manifest, in its order; one that has never been due is left out. */
    public List<JobState> of(PluginManifest plugin) {
        var order = plugin.announced(Kind.JOBS).stream().map(Announced::id).toList();
        return store.of(plugin.id(), clock.instant()).stream()
                .filter(job -> order.contains(job.id()))
                .sorted(Comparator.comparingInt(job -> order.indexOf(job.id())))
                .toList();
    }
}
