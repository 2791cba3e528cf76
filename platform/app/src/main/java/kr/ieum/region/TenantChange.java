package kr.ieum.region;

import java.util.List;

/**
 * What a sync did to one kind of rows.
 *
 * @param table of schema {@code reference}
 * @param kind {@code ADDED}, {@code CHANGED} or {@code REMOVED}
 * @param names of the rows, the first ones when there are many
 */
public record TenantChange(String table, Kind kind, int count, List<String> names) {

    /** What happened to the rows. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
