package kr.ieum.industry;

/** How far a firm of a regional industry has grown (requirements 1.3), from the first to the last. */
public enum FirmClass {
    /** 잠재. */
    POTENTIAL,
    /** 예비. */
    CANDIDATE,
    /** 선도. */
    LEADING
}
