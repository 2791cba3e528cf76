package kr.ieum.industry.classification;

import kr.ieum.text.Refusal;

/** Weights, values or thresholds that no score can be made of. */
public final class BadFormula extends Refusal {

    /** What is wrong with them. */
    public enum Why {
        /** A weight is negative or an indicator has none. */
        WEIGHT,
        /** The weights of a score do not add up to 100. */
        SUM,
        /** A value that earns full points is not above 0. */
        FULL_MARKS,
        /** Thresholds are not 0 to 100, the one of leading firms not below that of candidates. */
        THRESHOLDS,
        /** There are two scores, of which 1 or 2 can be asked for. */
        SCORES_NEEDED
    }

    private final Why why;

    BadFormula(Why why) {
        super("industry.classification.bad-formula." + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
