package kr.ieum.industry.classification;

import kr.ieum.text.Refusal;

/** A class cannot be set so. */
public final class BadRuling extends Refusal {

    /** What is wrong. */
    public enum Why {
        REASON_MISSING,
        /** Reason or paper is longer than 1,000 characters. */
        TOO_LONG,
        PAPER_MISSING,
        /** The rule of the class does not name this kind of evidence. */
        KIND,
        /** The run is not in review. */
        NOT_IN_REVIEW,
        /** It is what the firm is already. */
        SAME
    }

    private final Why why;

    BadRuling(Why why) {
        super("industry.classification.bad-ruling." + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
