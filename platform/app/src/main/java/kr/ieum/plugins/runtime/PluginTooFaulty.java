package kr.ieum.plugins.runtime;

import kr.ieum.tenancy.TenantId;

/**
 * A plugin has had more faults than are borne. Told on the thread of the last fault, which may hold a session's lock.
 *
 * @param faults within the time of {@link FaultLimit}
 */
public record PluginTooFaulty(TenantId tenant, String pluginId, int faults) {}
