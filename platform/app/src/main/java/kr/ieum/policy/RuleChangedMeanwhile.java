package kr.ieum.policy;

import kr.ieum.text.Refusal;

/** Somebody else has written to the rule since it was shown. */
public final class RuleChangedMeanwhile extends Refusal {

    RuleChangedMeanwhile() {
        super("policy.rule-changed-meanwhile");
    }
}
