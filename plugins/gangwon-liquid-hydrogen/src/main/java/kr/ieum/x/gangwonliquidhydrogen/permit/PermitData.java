package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugin.Refused;

/**
 * What is written down of a permit.
 *
 * @param grantedOn decides which rule applies
 * @param startsOn first day, on the day of granting or later
 * @param years of the first term, 1 to what the rule allows
 */
record PermitData(
        String title,
        PermitKind kind,
        UUID firmId,
        String firmName,
        String site,
        String number,
        boolean notMoved,
        LocalDate grantedOn,
        LocalDate startsOn,
        int years,
        String note) {

    /** @throws Refused when the rule does not allow it */
    void check(TermRule rule) {
        if (startsOn.isBefore(grantedOn)) {
            throw new Refused("refused.start", startsOn, grantedOn);
        }
        if (years < 1 || years > rule.years()) {
            throw new Refused("refused.years", rule.id(), rule.years());
        }
    }
}
