package kr.ieum.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.ieum.exchange.table.UnreadableTable.Reason;

/** A text with one record a line, whatever separates its fields. */
final class TextFile implements RawTable {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int SAMPLE = 80;
    private static final char QUOTE = '"';
    private static final char NO_QUOTE = '\0';

    private final Path file;
    private final String fileName;
    private final Charset charset;
    private final char separator;
    private char quote = QUOTE;

    private TextFile(Path file, String fileName, Charset charset) {
        this.file = file;
        this.fileName = fileName;
        this.charset = charset;
        this.separator = separator();
        this.quote = isWellQuoted() ? QUOTE : NO_QUOTE;
    }

    static TableFile.Source open(Path file, String fileName) throws IOException {
        var table = new TextFile(file, fileName, TextEncoding.of(file));
        return () -> List.of(table);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public void forEach(RowConsumer rows) {
        try (var records = reader(separator)) {
            for (var line : records) {
                rows.accept(row(line));
            }
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    /** The separator by which most lines have the same number of fields, and more than one. */
    private char separator() {
        var best = ',';
        var bestScore = 0.0;
        for (var candidate : SEPARATORS) {
            var score = score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Lists put together by hand have quotes that close in the middle of a field; then they are only characters. */
    private boolean isWellQuoted() {
        try (var records = reader(separator)) {
            records.forEach(line -> {});
            return true;
        } catch (IOException | UncheckedIOException | CsvParseException badQuotes) {
            return false;
        }
    }

    private double score(char candidate) {
        try (var records = reader(candidate)) {
            var counts =
                    records.stream().limit(SAMPLE).map(CsvRecord::getFieldCount).toList();
            var usual = counts.stream()
                    .filter(count -> count > 1)
                    .max((one, other) -> Long.compare(
                            counts.stream().filter(one::equals).count(),
                            counts.stream().filter(other::equals).count()))
                    .orElse(0);
            var same = counts.stream().filter(count -> count.equals(usual)).count();
            // many fields decide only between separators that split the lines equally well
            return usual == 0 ? 0 : (double) same / counts.size() + Math.min(usual, 100) / 1000.0;
        } catch (IOException | UncheckedIOException | CsvParseException unfit) {
            return 0;
        }
    }

    private CsvReader<CsvRecord> reader(char fieldSeparator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(fieldSeparator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text());
    }

    private Reader text() throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new java.io.InputStreamReader(
                new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16), decoder);
    }

    private static TableRow row(CsvRecord line) {
        return new TableRow(
                Math.toIntExact(line.getStartingLineNumber()),
                line.getFields().stream().map(CellText::clean).toList());
    }
}
