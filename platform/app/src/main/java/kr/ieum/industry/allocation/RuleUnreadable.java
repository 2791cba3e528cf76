package kr.ieum.industry.allocation;

import kr.ieum.policy.RuleVersion;
import kr.ieum.text.Refusal;

/** A rule says something that the engine does not know, such as a grade beside S to D. */
public final class RuleUnreadable extends Refusal {

    RuleUnreadable(RuleVersion version, String what) {
        super("industry.allocation.refused.rule-unreadable", version.rule().id(), what);
    }
}
