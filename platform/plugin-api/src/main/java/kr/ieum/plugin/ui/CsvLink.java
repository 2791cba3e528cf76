package kr.ieum.plugin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A link that saves a table as CSV, in UTF-8 with a mark so that spreadsheets read Korean.
 *
 * @since 0.2.0
 */
public class CsvLink extends Anchor {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /**
     * @param fileName ends in {@code .csv}
     * @param rows the headings first; asked when the file is saved
     */
    public CsvLink(String fileName, Supplier<List<List<String>>> rows) {
        super();
        setText(getTranslation("uikit.csv"));
        setAriaLabel(getTranslation("uikit.csv.save", fileName));
        DownloadHandler handler = event -> {
            var bytes = write(rows.get()).getBytes(StandardCharsets.UTF_8);
            event.setFileName(fileName);
            event.setContentType("text/csv; charset=utf-8");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
        setHref(handler, AttachmentType.DOWNLOAD);
    }

    /** The table as the text of the file. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvLink::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String cell(String text) {
        var safe = FORMULA.matcher(text).find() && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
        var quoted = safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
