package kr.ieum.industry.allocation.engine;

import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/**
 * What one region gets, in whole won.
 *
 * @param equal the share that all regions have alike
 * @param fixed what its grade is paid first
 * @param weighted its part of the rest of the incentive
 */
public record AllocationLine(TenantId region, Grade grade, long equal, long fixed, long weighted) {

    /** Won that follow results. */
    public long incentive() {
        return fixed + weighted;
    }

    public long sum() {
        return equal + fixed + weighted;
    }
}
