package kr.ieum.plugins;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** The local programmes that the region's running plugins bring. */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class PluginPrograms {

    private final TenantPlugins plugins;

    PluginPrograms(TenantPlugins plugins) {
        this.plugins = plugins;
    }

    /** Those that close first come first. */
    public List<OfferedProgram> all() {
        return plugins.runningFor(Tenancy.current()).stream()
                .flatMap(plugin -> plugin.contributions().programs().stream()
                        .map(program -> new OfferedProgram(plugin.manifest().name(), program)))
                .sorted(Comparator.comparing(offered -> offered.program().to()))
                .toList();
    }
}
