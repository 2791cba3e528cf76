package kr.ieum.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.exchange.table.UnreadableTable.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Tables in markup: HTML pages that public sites serve as .xls, and Excel's XML of 2003. */
final class MarkupFile {

    private static final int WIDEST = 1_000;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private MarkupFile() {}

    static TableFile.Source open(Path file, String fileName) throws IOException {
        var text = new String(Files.readAllBytes(file), TextEncoding.of(file)).replace("\ufeff", "");
        var tables = text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !text.contains("<table")
                ? sheets(Jsoup.parse(text, "", Parser.xmlParser()))
                : tables(Jsoup.parse(text));
        if (tables.isEmpty()) {
            throw UnreadableTable.because(Reason.EMPTY, fileName);
        }
        return () -> tables;
    }

    private static List<RawTable> tables(Document page) {
        return page.select("table").stream()
                // a table that holds tables is layout
                .filter(table -> table.select("table").size() == 1)
                .<RawTable>map(table -> {
                    var caption = table.selectFirst("caption");
                    return new Grid(caption == null ? "" : caption.text(), rows(table));
                })
                .filter(table -> !((Grid) table).rows().isEmpty())
                .toList();
    }

    private static List<TableRow> rows(Element table) {
        var grid = new SpanGrid();
        for (var line : table.select("tr")) {
            grid.startRow();
            for (var cell : line.select("> td, > th")) {
                grid.put(CellText.clean(textOf(cell)), span(cell, "colspan"), span(cell, "rowspan"));
            }
        }
        return grid.rows();
    }

    private static List<RawTable> sheets(Document workbook) {
        return workbook.select("*|Worksheet").stream()
                .<RawTable>map(sheet -> new Grid(sheet.attr("ss:Name"), sheetRows(sheet)))
                .filter(sheet -> !((Grid) sheet).rows().isEmpty())
                .toList();
    }

    private static List<TableRow> sheetRows(Element sheet) {
        var grid = new SpanGrid();
        for (var line : sheet.select("*|Row")) {
            grid.startRow(Math.min(LAST_ROW, number(line, "ss:Index", grid.nextNumber())));
            for (var cell : line.select("*|Cell")) {
                grid.moveTo(Math.min(LAST_COLUMN, number(cell, "ss:Index", 0)) - 1);
                var data = cell.selectFirst("*|Data");
                grid.put(
                        data == null ? "" : CellText.clean(valueOf(data)),
                        Math.clamp(number(cell, "ss:MergeAcross", 0), 0, WIDEST) + 1,
                        Math.clamp(number(cell, "ss:MergeDown", 0), 0, LAST_ROW) + 1);
            }
        }
        return grid.rows();
    }

    private static String valueOf(Element data) {
        var text = data.wholeText();
        return switch (data.attr("ss:Type")) {
            case "DateTime" -> text.replaceFirst("T00:00:00.*", "").replaceFirst("T(\\d\\d:\\d\\d).*", " $1");
            case "Number" -> number(text);
            default -> text;
        };
    }

    private static String number(String text) {
        try {
            return ExcelCell.plain(new BigDecimal(text.strip()));
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static String textOf(Element cell) {
        cell.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode(" ")));
        return cell.text();
    }

    private static int span(Element cell, String attribute) {
        return Math.max(1, Math.min(WIDEST, number(cell, attribute, 1)));
    }

    private static int number(Element element, String attribute, int otherwise) {
        try {
            return element.hasAttr(attribute)
                    ? Integer.parseInt(element.attr(attribute).strip())
                    : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    private record Grid(String name, List<TableRow> rows) implements RawTable {

        @Override
        public void forEach(RowConsumer consumer) {
            new ArrayList<>(rows).forEach(consumer::accept);
        }
    }
}
