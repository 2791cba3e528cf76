package kr.ieum.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted.
 *
 * @param others whether those that a colleague answers for are shown too
 * @param kind of the records, or null for all
 * @param overdue whether only those past their term are wanted
 */
public record TaskFilter(boolean others, @Nullable String kind, boolean overdue) {

    public static final TaskFilter MINE = new TaskFilter(false, null, false);
}
