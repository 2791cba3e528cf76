package kr.ieum.region;

import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Where an address or an industrial complex lies today.
 *
 * @param district id of the smallest district that is known, a general district where the address names one
 */
public record Place(TenantId region, @Nullable String district) {}
