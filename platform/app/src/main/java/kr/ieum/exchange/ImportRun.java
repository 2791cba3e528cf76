package kr.ieum.exchange;

import java.time.Instant;
import java.util.function.LongConsumer;
import kr.ieum.tenancy.TenantId;

/**
 * The import that a kind is asked to compare, commit or undo, inside a transaction of its tenant.
 *
 * @param source name of the list the rows come from; the same for every snapshot of it
 * @param actor who imports or undoes, as the change history names people
 * @param at when it was ordered
 * @param rows how many rows were read
 * @param progress takes how many of {@code rows} are done, for the bar on the screen; cheap enough for every 1,000 rows
 */
public record ImportRun(
        ImportId id, TenantId tenant, String source, String actor, Instant at, long rows, LongConsumer progress) {}
