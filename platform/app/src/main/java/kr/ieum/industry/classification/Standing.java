package kr.ieum.industry.classification;

/** How a run stands to a firm. */
public enum Standing {
    RATED,
    /** Too little is known to propose a class. */
    UNRATED,
    /** It has a class but is not in scope any more. */
    OUTSIDE
}
