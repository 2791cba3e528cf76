package kr.ieum.industry.achievement;

/** Where the grades of a year stand. */
public enum AchievementState {
    /** 제안: measured and proposed; the ministry may change grades. */
    PROPOSED,
    /** 확정: they hold for the allocation of the year, and each region sees its own. */
    FIXED
}
