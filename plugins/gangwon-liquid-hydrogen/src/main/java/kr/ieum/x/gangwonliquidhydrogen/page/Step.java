package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.OffsetDateTime;

/**
 * A step in the life of a record.
 *
 * @param state what it led to
 * @param words reason or result, may be empty
 */
public record Step(String state, String words, OffsetDateTime madeAt, String madeBy) {}
