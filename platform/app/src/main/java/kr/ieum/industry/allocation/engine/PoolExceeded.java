package kr.ieum.industry.allocation.engine;

import kr.ieum.text.Refusal;

/** The amounts that are fixed for grades are more than what there is to share by results. */
public final class PoolExceeded extends Refusal {

    /**
     * @param fixed won that the grades are to be paid
     * @param pool won that there are
     */
    PoolExceeded(long fixed, long pool) {
        super("industry.allocation.refused.pool-exceeded", fixed, pool, fixed - pool);
    }
}
