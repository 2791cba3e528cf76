package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.util.UUID;

/**
 * What every record has.
 *
 * @param version grows with each change; a change must name the version it was made on
 */
public record Head(UUID id, RecordKind kind, SecurityLevel level, int version) {}
