package kr.ieum.policy;

import kr.ieum.text.Refusal;

/** There is no rule of that id. */
public final class NoSuchRule extends Refusal {

    NoSuchRule(String rule) {
        super("policy.no-such-rule", rule);
    }
}
