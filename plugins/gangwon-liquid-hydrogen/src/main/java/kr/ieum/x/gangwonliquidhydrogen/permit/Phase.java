package kr.ieum.x.gangwonliquidhydrogen.permit;

/** Where a permit stands on a day. */
enum Phase {
    /** Granted, but not begun. */
    COMING,
    RUNNING,
    /** Soon the extension can be asked for. */
    NOTICE,
    /** The extension can be asked for. */
    WINDOW,
    /** Still valid, but the time to ask for the extension has passed, or there has been one. */
    LAST,
    EXPIRED,
    /** Ended with an outcome, before its time or after. */
    ENDED
}
