package kr.ieum.plugins;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kr.ieum.identity.Roles;
import org.springframework.stereotype.Service;

/** What stays of a region's plugins beside themselves. */
@Service
@RolesAllowed(Roles.REGION_ADMIN)
public class PluginRecords {

    private final PluginHistory history;

    PluginRecords(PluginHistory history) {
        this.history = history;
    }

    /** The plugins that the region has no more, the last one first; 200 at most. */
    public List<PastPlugin> past() {
        return history.past();
    }

    /** What happened to a plugin, whether the region still has it or not; the latest step first, 200 at most. */
    public List<PluginStep> steps(String pluginId) {
        return history.of(pluginId);
    }
}
