package kr.ieum.x.gyeongnamstrategicsafety.records;

/** What can happen to a record. */
public enum EventKind {
    CREATED,
    CHANGED,
    LEVEL,
    /** The admin named a viewer of a restricted record. */
    VIEWERS,
    /** A restricted record was opened. */
    SEEN,
    /** The caller's number was shown in full. */
    PHONE,
    ASSIGNED,
    ANSWERED,
    CLOSED,
    REOPENED,
    LINKED,
    /** A firm was taken off again with the list that had brought it. */
    UNLINKED,
    MOVED,
    DELETED,
    RESTORED
}
