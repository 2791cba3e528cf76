package kr.ieum.x.gyeongnamstrategicsafety.records;

/** What can happen to a record. */
public enum EventKind {
    CREATED,
    CHANGED,
    LEVEL,
    /** A restricted record was opened. */
    SEEN,
    ASSIGNED,
    ANSWERED,
    CLOSED,
    REOPENED,
    LINKED,
    MOVED,
    DELETED,
    RESTORED
}
