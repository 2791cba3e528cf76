package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member holds from a day on, until the next one or until it has gone.
 *
 * @param shares 출자좌수, 1 or more
 * @param paid 출자금 in whole won, all that is paid in by then
 * @param reason why it changed; may be empty
 * @param by who wrote it
 * @param version which state of the record this is
 */
record Holding(UUID id, LocalDate since, long shares, long paid, String reason, String by, int version) {}
