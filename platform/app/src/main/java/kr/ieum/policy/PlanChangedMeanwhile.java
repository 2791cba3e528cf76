package kr.ieum.policy;

import kr.ieum.text.Refusal;

/** Somebody else has said something of the item since it was shown. */
public final class PlanChangedMeanwhile extends Refusal {

    PlanChangedMeanwhile() {
        super("policy.plan-changed-meanwhile");
    }
}
