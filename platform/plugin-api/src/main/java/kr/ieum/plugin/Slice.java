package kr.ieum.plugin;

import java.util.Map;

/**
 * Which rows of a long list are wanted.
 *
 * @param sort key of a column, empty for the list's own order
 * @param offset how many to leave out, 0 or more
 * @param limit how many to give at most
 * @since 0.3.0
 */
public record Slice(String sort, boolean down, int offset, int limit) {

    /** So many that a list is given as a whole, as to a file or a printer. */
    public static final Slice ALL = new Slice("", false, 0, 100_000);

    /**
     * The end of a statement that gives these rows.
     *
     * @param columns SQL of each column that may be sorted by; nothing else of the key reaches the database
     * @param own SQL of the list's own order
     */
    public String sql(Map<String, String> columns, String own) {
        var column = columns.get(sort);
        var order = column == null ? own : column + (down ? " DESC, " : ", ") + own;
        return " ORDER BY " + order + " OFFSET " + offset + " LIMIT " + limit;
    }
}
