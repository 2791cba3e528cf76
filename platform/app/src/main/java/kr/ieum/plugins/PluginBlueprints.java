package kr.ieum.plugins;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** The plans for projects that the region's running plugins bring, and the papers that belong to them. */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class PluginBlueprints {

    private final TenantPlugins plugins;

    PluginBlueprints(TenantPlugins plugins) {
        this.plugins = plugins;
    }

    /** By name. */
    public List<OfferedBlueprint> all() {
        return plugins.runningFor(Tenancy.current()).stream()
                .flatMap(plugin -> plugin.contributions().blueprints().stream()
                        .map(plan -> new OfferedBlueprint(
                                plugin.manifest().id(), plugin.manifest().name(), plan)))
                .sorted(Comparator.comparing(
                        offered -> offered.blueprint().name().ko()))
                .toList();
    }

    /** The papers of a plugin's projects; none while it does not run. */
    public List<DocumentTemplate> documentsOf(String pluginId) {
        return plugins.find(Tenancy.current(), pluginId)
                .map(plugin -> plugin.contributions().documents())
                .orElse(List.of());
    }
}
