package kr.ieum.plugins.catalogue;

/** Whether a version may be used. */
public enum ReleaseState {
    /** Waits for the ministry. */
    SUBMITTED,
    /** Every region may install it. */
    APPROVED,
    /** Nobody may install it; the next version may do better. */
    REJECTED
}
