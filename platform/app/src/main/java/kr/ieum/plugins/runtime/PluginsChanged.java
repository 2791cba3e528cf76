package kr.ieum.plugins.runtime;

import kr.ieum.tenancy.TenantId;

/** Which plugins run for the tenant has changed; the classes of a stopped one are still loaded while this is told. */
public record PluginsChanged(TenantId tenant) {}
