package kr.ieum.industry.growth;

/** Where a growth plan stands (requirement 1.5). */
public enum GrowthState {
    DRAFT,
    /** The firm and the region have agreed on it. */
    AGREED,
    RUNNING,
    /** Its results were held against its goals. */
    REVIEWED,
    /** Given up before its end. */
    ENDED
}
