package kr.ieum.industry;

import kr.ieum.policy.RuleVersion;
import kr.ieum.text.Refusal;

/** A rule says something that nothing can be computed with, such as a grade beside S to D. */
public final class RuleUnreadable extends Refusal {

    public RuleUnreadable(RuleVersion version, String what) {
        super("industry.refused.rule-unreadable", version.rule().id(), what);
    }
}
