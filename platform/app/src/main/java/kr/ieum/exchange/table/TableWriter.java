package kr.ieum.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row, however long it is. A text is never a formula, whatever it begins with. */
public interface TableWriter extends AutoCloseable {

    /** Does not close {@code out}. */
    static TableWriter open(OutputStream out, TableFormat format, TableHead head) {
        return format.open(out, head);
    }

    /** @param values texts, numbers, dates, booleans; {@code null} for an empty cell */
    void row(List<? extends @Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
