package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Map;

/**
 * Which rows of a long list are wanted.
 *
 * @param sort key of a column, empty for the list's own order
 */
public record Slice(String sort, boolean down, int offset, int limit) {

    /** So many that a list is given as a whole. */
    public static final Slice ALL = new Slice("", false, 0, 100_000);

    static Slice of(Query<?, ?> query) {
        var order = query.getSortOrders();
        return order.isEmpty()
                ? new Slice("", false, query.getOffset(), query.getLimit())
                : new Slice(
                        order.getFirst().getSorted(),
                        order.getFirst().getDirection() == SortDirection.DESCENDING,
                        query.getOffset(),
                        query.getLimit());
    }

    /**
     * @param columns SQL of each column that may be sorted by; nothing else of the key reaches the database
     * @param own SQL of the list's own order
     */
    public String sql(Map<String, String> columns, String own) {
        var column = columns.get(sort);
        var order = column == null ? own : column + (down ? " DESC, " : ", ") + own;
        return " ORDER BY " + order + " OFFSET " + offset + " LIMIT " + limit;
    }
}
