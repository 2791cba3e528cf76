package kr.ieum.policy;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** What was to be set is nothing the rule can say. */
public final class BadRule extends Refusal {

    private final Reason reason;

    BadRule(Reason reason, Serializable... arguments) {
        super("policy.bad-rule." + reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** not a number where a number is due, and so on */
        KIND,
        /** not a number of the unit: a fraction of a won, more than 100 % */
        UNIT,
        /** none, too many, or other names than before */
        KEYS,
        /** nobody knows what a name means */
        UNNAMED_KEY,
        /** the numbers do not add up */
        TOTAL,
        /** month and day are no day of a year */
        DAY_OF_YEAR,
        /** the first day is missing or has passed */
        PAST_DAY,
        /** the first day is today and holds already: cases may have been decided under it */
        IN_FORCE,
        /** just what holds on that day anyway */
        SAME_VALUE,
        /** 1 to 500 characters */
        REASON,
        /** no value begins on that day */
        NOTHING_THERE
    }
}
