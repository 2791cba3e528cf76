package kr.ieum.exchange.table;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commas, CRLF, quotes where they are needed. */
final class CsvWriter implements TableWriter {

    private static final String MARK = "\ufeff";
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Writer text;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    private CsvWriter(Writer text, TableHead head) {
        this.text = text;
        this.csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(head.columns().stream().map(CsvWriter::harmless).toList());
    }

    static CsvWriter utf8(OutputStream out, TableHead head) {
        var text = writer(out, StandardCharsets.UTF_8);
        try {
            text.write(MARK);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CsvWriter(text, head);
    }

    static CsvWriter ms949(OutputStream out, TableHead head) {
        return new CsvWriter(writer(out, TextEncoding.MS949), head);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        try {
            csv.writeRecord(values.stream().map(CsvWriter::cell).toList());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime moment -> MINUTES.format(moment);
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    /** An apostrophe makes a spreadsheet show the text instead of computing it. */
    private static String harmless(String value) {
        return looksLikeFormula(value) ? "'" + value : value;
    }

    /** A sign alone is none. */
    static boolean looksLikeFormula(String text) {
        return text.length() > 1 && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static Writer writer(OutputStream out, Charset charset) {
        var encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
    }
}
