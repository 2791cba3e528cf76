package kr.ieum.x.gangwonliquidhydrogen.request;

import java.time.OffsetDateTime;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;

/**
 * Money of a year for a kind of support.
 *
 * @param amount won
 * @param used won of the requests that were selected
 */
record Budget(
        int year, RequestKind kind, long amount, long used, int version, OffsetDateTime changedAt, String changedBy)
        implements Kept {

    long remaining() {
        return amount - used;
    }

    /** @throws Refused when so many won are not left */
    void require(long won) {
        if (won > remaining()) {
            throw new Refused("refused.over-budget", year + "", kind, remaining(), won);
        }
    }

    /** @throws Refused when the requests already selected need more */
    void requireAmount(long won) {
        if (won < used) {
            throw new Refused("refused.budget-used", used);
        }
    }
}
