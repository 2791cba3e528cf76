package kr.ieum.exchange.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.ieum.exchange.table.UnreadableTable.Reason;

/** A text with one record a line, whatever separates its fields. */
final class TextFile implements RawTable {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int SAMPLE = 80;
    /** The line by which Excel is told the separator; no row of the table. */
    private static final Pattern TOLD = Pattern.compile("sep=([^\\r\\n])\\s.*", Pattern.DOTALL);
    /** How programs keep Excel from taking a text for a number: ="0123". */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private static final char MARK = '\ufeff';

    private final Path file;
    private final String fileName;
    private final Charset charset;
    private final char separator;
    private final boolean told;
    private final int width;

    private TextFile(Path file, String fileName, Charset charset) throws IOException {
        this.file = file;
        this.fileName = fileName;
        this.charset = charset;
        var instruction = TOLD.matcher(beginning());
        this.told = instruction.matches();
        this.separator = told ? instruction.group(1).charAt(0) : separator();
        this.width = widest();
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
    public int width() {
        return width;
    }

    @Override
    public void forEach(RowConsumer rows) {
        try (var records = records(separator)) {
            for (var line = records.next(); line != null; line = records.next()) {
                if (!told || line.number() > 1) {
                    rows.accept(new TableRow(
                            line.number(),
                            line.cells().stream().map(TextFile::clean).toList()));
                }
            }
        } catch (IOException failure) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    /** The separator by which most lines have the same number of fields, and more than one. */
    private char separator() throws IOException {
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

    private double score(char candidate) throws IOException {
        var counts = new ArrayList<Integer>();
        try (var records = records(candidate)) {
            for (var line = records.next(); line != null && counts.size() < SAMPLE; line = records.next()) {
                counts.add(line.cells().size());
            }
        }
        var usual = counts.stream()
                .filter(count -> count > 1)
                .max((one, other) -> Long.compare(
                        counts.stream().filter(one::equals).count(),
                        counts.stream().filter(other::equals).count()))
                .orElse(0);
        var same = counts.stream().filter(count -> count.equals(usual)).count();
        // many fields decide only between separators that split the lines equally well
        return usual == 0 ? 0 : (double) same / counts.size() + Math.min(usual, 100) / 1000.0;
    }

    /** How many fields the longest record has; a comma too many far below must not cost its last field. */
    private int widest() throws IOException {
        var widest = 0;
        try (var records = records(separator)) {
            for (var line = records.next(); line != null; line = records.next()) {
                var fields = line.cells().size();
                while (fields > widest && line.cells().get(fields - 1).isBlank()) {
                    fields--;
                }
                widest = Math.max(widest, fields);
            }
        }
        return widest;
    }

    private DelimitedText records(char fieldSeparator) throws IOException {
        return new DelimitedText(text(), fieldSeparator);
    }

    private String beginning() throws IOException {
        try (var text = text()) {
            var characters = new char[SAMPLE];
            return new String(characters, 0, Math.max(0, text.read(characters)));
        }
    }

    private Reader text() throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = new BufferedReader(
                new InputStreamReader(new BufferedInputStream(Files.newInputStream(file), 1 << 16), decoder));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** Also takes off the apostrophe that {@link CsvWriter} sets before what looks like a formula. */
    private static String clean(String cell) {
        var text = CellText.clean(cell);
        if (text.length() > 2 && text.charAt(0) == '\'' && CsvWriter.looksLikeFormula(text.substring(1))) {
            return text.substring(1);
        }
        return text.startsWith("=\"") ? KEPT_AS_TEXT.matcher(text).replaceFirst("$1") : text;
    }
}
