package kr.ieum.policy;

import kr.ieum.text.Refusal;

/** What was said of an item of the plan breaks a rule. */
public final class BadPlanState extends Refusal {

    BadPlanState(Reason reason) {
        super("policy.bad-plan." + reason);
    }

    enum Reason {
        UNKNOWN_ITEM,
        /** 1 to 100 characters */
        OWNER,
        /** at most 500 characters; needed to stop something */
        NOTE
    }
}
