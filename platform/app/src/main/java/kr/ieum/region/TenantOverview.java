package kr.ieum.region;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All tenants, and how they got here.
 *
 * @param readAt when this machine last read the folders
 * @param changedAt when a sync last changed something; never when there was none
 * @param changes what that sync changed
 */
public record TenantOverview(
        List<TenantRow> tenants, Instant readAt, @Nullable Instant changedAt, List<TenantChange> changes) {}
