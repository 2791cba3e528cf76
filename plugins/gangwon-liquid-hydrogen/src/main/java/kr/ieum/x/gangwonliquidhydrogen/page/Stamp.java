package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.OffsetDateTime;

/**
 * Who did something, and when.
 *
 * @param id account of the person, {@code system} for scheduled work
 * @param by name of the person at that time
 */
public record Stamp(OffsetDateTime at, String id, String by) {}
