package kr.ieum.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of separated fields. A quote opens a field only where one that belongs to it closes the field again; any other
 * is a character like others: lists put together by hand have inch signs and half quotes, and one of them must not shift
 * or swallow the rows below.
 */
final class DelimitedText implements AutoCloseable {

    private static final char QUOTE = '"';
    private static final int NOTHING = -1;
    /** Twice what a cell of Excel holds. */
    private static final int LONGEST_FIELD = 1 << 16;

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[4 * LONGEST_FIELD];
    private int at;
    private int end;
    private boolean exhausted;
    private int line = 1;

    DelimitedText(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /**
     * The next record that is not blank, with the number of its first line; {@code null} at the end.
     *
     * @throws IOException also when a field is longer than in any table
     */
    @Nullable TableRow next() throws IOException {
        fill();
        while (at < end) {
            var start = line;
            var fields = record();
            if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
                return new TableRow(start, fields);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private List<String> record() throws IOException {
        var fields = new ArrayList<String>();
        fields.add(field());
        while (at < end && buffer[at] == separator) {
            at++;
            fields.add(field());
        }
        endLine();
        return fields;
    }

    private String field() throws IOException {
        fill();
        var opening = afterSpaces(at);
        if (opening < end && buffer[opening] == QUOTE) {
            var closing = closing(opening + 1);
            if (closing != NOTHING) {
                return quoted(opening + 1, closing);
            }
        }
        return plain();
    }

    private String plain() throws IOException {
        var start = at;
        while (at < end && buffer[at] != separator && !isLineEnd(at)) {
            at++;
        }
        if (at - start > LONGEST_FIELD) {
            throw new IOException("line " + line + " has a field longer than any table's");
        }
        return new String(buffer, start, at - start);
    }

    /** Where the quote stands that ends the field, or {@link #NOTHING}. */
    private int closing(int from) {
        var limit = Math.min(end, from + LONGEST_FIELD);
        for (var place = from; place < limit; place++) {
            if (buffer[place] == QUOTE) {
                if (place + 1 < end && buffer[place + 1] == QUOTE) {
                    place++;
                } else {
                    return endsField(afterSpaces(place + 1)) ? place : NOTHING;
                }
            }
        }
        return NOTHING;
    }

    private String quoted(int from, int closing) {
        for (var place = from; place < closing; place++) {
            if (isLineEnd(place) && !isFirstOfTwo(place)) {
                line++;
            }
        }
        at = afterSpaces(closing + 1);
        return new String(buffer, from, closing - from).replace("\"\"", "\"");
    }

    private void endLine() {
        if (at < end) {
            at += isFirstOfTwo(at) ? 2 : 1;
            line++;
        }
    }

    private boolean endsField(int place) {
        return place >= end || buffer[place] == separator || isLineEnd(place);
    }

    private boolean isLineEnd(int place) {
        return buffer[place] == '\n' || buffer[place] == '\r';
    }

    private boolean isFirstOfTwo(int place) {
        return buffer[place] == '\r' && place + 1 < end && buffer[place + 1] == '\n';
    }

    private int afterSpaces(int from) {
        var place = from;
        while (place < end && buffer[place] == ' ') {
            place++;
        }
        return place;
    }

    /** Afterwards the longest field with its separator lies in the buffer as a whole. */
    private void fill() throws IOException {
        if (exhausted || end - at > 2 * LONGEST_FIELD) {
            return;
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        while (end < buffer.length) {
            var read = reader.read(buffer, end, buffer.length - end);
            if (read < 0) {
                exhausted = true;
                return;
            }
            end += read;
        }
    }
}
