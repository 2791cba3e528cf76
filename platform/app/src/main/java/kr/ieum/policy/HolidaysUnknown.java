package kr.ieum.policy;

import kr.ieum.text.Refusal;

/** A day cannot be counted since the holidays of its year are not known yet. */
public final class HolidaysUnknown extends Refusal {

    HolidaysUnknown(int year) {
        super("policy.holidays-unknown", String.valueOf(year));
    }
}
