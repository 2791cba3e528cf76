package kr.ieum.policy;

import java.time.LocalDate;
import kr.ieum.text.Refusal;

/** No version of the rule holds on the day. */
public final class NoRule extends Refusal {

    NoRule(String rule, LocalDate day) {
        super("policy.no-rule", rule, day);
    }
}
