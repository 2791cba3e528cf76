package kr.ieum.industry.allocation;

import java.util.List;
import java.util.UUID;
import kr.ieum.tenancy.TenantId;

/** Regions can see what they get. */
public record AllocationPublished(UUID sheet, int year, int revision, List<TenantId> regions) {}
