package kr.ieum.exchange;

import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of one region in an import over the whole country; counts only.
 *
 * @param counts null before the region's rows went in, and when they could not
 */
public record RegionShare(
        TenantId region, long rows, @Nullable ImportCounts counts, boolean failed) {}
