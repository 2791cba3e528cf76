package kr.ieum.x.gyeongnamstrategicsafety.records;

/** What a record is about. */
public enum RecordKind {
    MEMBER,
    DEMAND,
    TICKET
}
