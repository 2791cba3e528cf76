package kr.ieum.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook: what the table is on the first sheet, the rows on the second. Texts are texts there, never formulas. */
final class ExcelWriter implements TableWriter {

    static final String ABOUT = "안내 · About";
    private static final String ROWS = "목록 · Rows";
    private static final String WHOLE_NUMBERS = "#,##0";
    private static final String DATES = "yyyy-mm-dd";
    private static final String MOMENTS = DATES + " hh:mm";
    private static final int NARROW = 10;
    private static final int WIDE = 48;
    private static final int FLUSH_EVERY = 1_000;
    /** What Excel takes in a cell. */
    private static final int LONGEST_TEXT = 32_767;
    /** Levels above pack little better and take twice the time. */
    private static final int COMPRESSION = 2;

    private final Workbook workbook;
    private final Worksheet rows;
    private final FormatRuns runs;
    private int next = 1;

    ExcelWriter(OutputStream out, TableHead head) {
        workbook = new Workbook(out, "Ieum", "1.0");
        workbook.setCompressionLevel(COMPRESSION);
        about(head);
        rows = workbook.newWorksheet(ROWS);
        runs = new FormatRuns(rows);
        for (var column = 0; column < head.columns().size(); column++) {
            rows.value(0, column, head.columns().get(column));
            rows.style(0, column).bold().fillColor("EEF2F7").set();
            rows.width(column, Math.clamp(head.columns().get(column).length() * 2.2, NARROW, WIDE));
        }
        rows.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (var column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            runs.endAll(next);
            rows.flush();
        }
    }

    @Override
    public void close() throws IOException {
        runs.endAll(next);
        rows.finish();
        workbook.finish();
    }

    private void about(TableHead head) {
        var about = workbook.newWorksheet(ABOUT);
        about.value(0, 0, head.title());
        about.style(0, 0).bold().set();
        about.width(0, WIDE);
        for (var line = 0; line < head.notes().size(); line++) {
            about.value(line + 1, 0, head.notes().get(line));
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> runs.end(column, next);
            case Integer number -> number(column, number);
            case Long number -> number(column, number);
            case Number number -> {
                runs.end(column, next);
                rows.value(next, column, number);
            }
            case LocalDate date -> {
                runs.go(column, next, DATES);
                rows.value(next, column, date);
            }
            case LocalDateTime moment -> {
                runs.go(column, next, MOMENTS);
                rows.value(next, column, moment);
            }
            default -> {
                runs.end(column, next);
                rows.inlineString(next, column, fitting(value.toString()));
            }
        }
    }

    private void number(int column, Number number) {
        runs.go(column, next, WHOLE_NUMBERS);
        rows.value(next, column, number);
    }

    private static String fitting(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
