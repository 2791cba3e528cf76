package kr.ieum.exchange;

/**
 * What an undo did.
 *
 * @param undone records that are as they were before the import
 * @param kept records that people have changed since, so they stay
 */
public record Undone(long undone, long kept) {}
