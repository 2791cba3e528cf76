package kr.ieum.industry.classification;

/** What a run would do to a firm. */
public enum ClassChange {
    /** It gets its first class. */
    ENTER,
    RISE,
    SAME,
    FALL,
    /** It has a class but is not in scope any more. */
    LEAVE,
    /** Too little is known of it; it keeps what it is. */
    HELD;

    /** Whether a decision writes anything. */
    public boolean isMove() {
        return this == ENTER || this == RISE || this == FALL || this == LEAVE;
    }
}
