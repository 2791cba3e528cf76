package kr.ieum.plugins.space;

import kr.ieum.tenancy.TenantId;

/**
 * Names of a plugin's data in the database. The functions {@code core.plugin_…} make the same ones from the tenant of the
 * transaction.
 *
 * @param generation counts from 1; each upgrade works in the next one
 */
public record SpaceName(TenantId tenant, String pluginId, int generation) {

    public String login() {
        return "x_" + tenant.value().replace('-', '_') + "__" + pluginId.replace('-', '_');
    }

    public String schema() {
        return login() + "_" + generation;
    }
}
