package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.time.Instant;
import java.util.UUID;

/**
 * That a restricted record is there and who may see it; nothing of what it holds.
 *
 * @param viewers names of those of its list
 */
public record RestrictedRecord(UUID id, RecordKind kind, Instant created, String viewers) {}
