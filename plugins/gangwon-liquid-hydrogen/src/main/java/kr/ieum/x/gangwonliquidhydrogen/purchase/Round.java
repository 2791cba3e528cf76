package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;

/**
 * A round of joint purchasing.
 *
 * @param closesOn the last day on which demands are taken
 * @param firms how many firms have a demand in it
 */
record Round(
        UUID id,
        String name,
        LocalDate closesOn,
        RoundState state,
        String note,
        int version,
        OffsetDateTime changedAt,
        String changedBy,
        int firms)
        implements Kept {

    boolean takesDemands(LocalDate today) {
        return state == RoundState.COLLECTING && !today.isAfter(closesOn);
    }

    /** @throws Refused when demands can no longer be added, changed or removed */
    void requireDemands(LocalDate today) {
        if (!takesDemands(today)) {
            throw new Refused("refused.demand-closed", name, closesOn);
        }
    }

    /** @throws Refused when the round does not lead there from its state */
    void requireWayTo(RoundState wanted) {
        if (!state.mayBecome(wanted)) {
            throw new Refused("refused.round-state", name, state, wanted);
        }
    }

    /**
     * Whether the round can be opened again until the day.
     *
     * @throws Refused without a reason, with a day that has passed, or when something has been ordered
     */
    void requireReopening(LocalDate until, LocalDate today, String reason) {
        requireWayTo(RoundState.COLLECTING);
        if (reason.isBlank()) {
            throw new Refused("refused.reason");
        }
        if (until.isBefore(today)) {
            throw new Refused("refused.closing-day", until);
        }
    }
}
