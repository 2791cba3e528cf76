package kr.ieum.industry.leading;

/** Where a leading innovator stands. */
public enum LeadingState {
    PROPOSED,
    DESIGNATED,
    /** The one extension that the law allows. */
    EXTENDED,
    /** The firm is heard before a designation is cancelled. */
    HEARING,
    ENDED,
    CANCELLED,
    DECLINED
}
