package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.time.Instant;

/**
 * An entry of a record's history.
 *
 * @param person name of who did it
 * @param detail what exactly, in the language of the data; may be empty
 */
public record RecordEvent(Instant at, String person, EventKind kind, String detail) {}
