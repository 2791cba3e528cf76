package kr.ieum.industry.achievement;

/** Why an indicator has no value; it lowers the confidence, never the score. */
public enum Missing {
    /** No firm told it for both years, or none had a class. */
    NO_FIRMS,
    /** It stands on one or two firms and would tell of them. */
    WITHHELD,
    /** The year before was zero, so that there is no growth to tell. */
    NO_BASE
}
