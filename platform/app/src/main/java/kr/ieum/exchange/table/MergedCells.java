package kr.ieum.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Sheet;

/** The merged cells of a sheet. The reading library leaves them out, and a merged cell has its text in one place only. */
final class MergedCells {

    private static final Pattern AREA = Pattern.compile("<(?:\\w+:)?mergeCell [^>]*ref=\"([A-Z]+\\d+):([A-Z]+\\d+)\"");
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_TAG = 200;
    private static final String CELL = "<c r=\"";
    private static final int WIDEST = 1_000;

    private final List<Area> areas;

    private MergedCells(List<Area> areas) {
        this.areas = areas;
    }

    record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        static Area of(String from, String to) {
            var first = new CellAddress(from);
            var last = new CellAddress(to);
            return new Area(first.getRow() + 1, last.getRow() + 1, first.getColumn(), last.getColumn());
        }
    }

    static MergedCells of(List<Area> areas) {
        return new MergedCells(areas.stream()
                .filter(area -> area.lastColumn() - area.firstColumn() < WIDEST)
                .sorted(Comparator.comparingInt(Area::firstRow))
                .toList());
    }

    static MergedCells of(Path file, Sheet sheet) {
        var name = "xl/worksheets/sheet" + (sheet.getIndex() + 1) + ".xml";
        try (var archive = new ZipFile(file.toFile())) {
            var entry = archive.getEntry(SheetPaths.of(archive, sheet.getId(), name));
            if (entry == null) {
                return new MergedCells(List.of());
            }
            try (var stream = archive.getInputStream(entry)) {
                return new MergedCells(find(stream, entry.getSize()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For one reading of the sheet from its beginning. */
    Spread spread() {
        return new Spread(areas);
    }

    /** @throws IOException also for a sheet that is larger than it says, or wider than any */
    private static List<Area> find(InputStream stream, long size) throws IOException {
        var areas = new ArrayList<Area>();
        var buffer = new byte[CHUNK];
        var rest = "";
        var total = 0L;
        for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            total += read;
            if (total > size) {
                throw new IOException("unpacks to more than it says");
            }
            var text = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            refuseTooWide(text);
            rest = text.substring(Math.max(collect(text, areas), text.length() - LONGEST_TAG));
        }
        areas.sort(Comparator.comparingInt(Area::firstRow));
        return List.copyOf(areas);
    }

    /** Adds the areas of the text, and says where the last of them ends. */
    private static int collect(String text, List<Area> areas) {
        if (!text.contains("mergeCell ")) {
            return 0;
        }
        var matcher = AREA.matcher(text);
        var end = 0;
        while (matcher.find()) {
            var area = Area.of(matcher.group(1), matcher.group(2));
            // whole rows are merged for their looks
            if (area.lastColumn() - area.firstColumn() < WIDEST) {
                areas.add(area);
            }
            end = matcher.end();
        }
        return end;
    }

    /** The library makes room up to any column that a cell names; Excel's last is XFD. */
    private static void refuseTooWide(String text) throws IOException {
        for (var cell = text.indexOf(CELL); cell >= 0; cell = text.indexOf(CELL, cell + 1)) {
            var fourth = cell + CELL.length() + 3;
            if (fourth < text.length() && Character.isLetter(text.charAt(fourth))) {
                throw new IOException("a cell lies right of any column");
            }
        }
    }

    /** Fills merged places while the rows pass by. */
    static final class Spread {

        private final List<Area> areas;
        private final List<Open> open = new ArrayList<>();
        private int next;

        private Spread(List<Area> areas) {
            this.areas = areas;
        }

        private record Open(Area area, String text) {}

        List<String> over(int row, List<String> cells) {
            open.removeIf(merged -> merged.area().lastRow() < row);
            while (next < areas.size() && areas.get(next).firstRow() <= row) {
                var area = areas.get(next++);
                if (area.firstRow() == row && area.firstColumn() < cells.size()) {
                    open.add(new Open(area, cells.get(area.firstColumn())));
                }
            }
            if (open.isEmpty()) {
                return cells;
            }
            var filled = new ArrayList<>(cells);
            open.forEach(merged -> fill(filled, merged));
            return filled;
        }

        private static void fill(List<String> cells, Open merged) {
            for (var column = merged.area().firstColumn();
                    column <= merged.area().lastColumn();
                    column++) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, merged.text());
            }
        }
    }

    /** Where the parts of the archive stand: relations name them, and need not follow the order of the sheets. */
    private static final class SheetPaths {

        private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

        static String of(ZipFile archive, String relation, String otherwise) throws IOException {
            var entry = archive.getEntry(RELATIONS);
            if (entry == null) {
                return otherwise;
            }
            try (var stream = archive.getInputStream(entry)) {
                var relations = org.jsoup.Jsoup.parse(stream, "UTF-8", "", org.jsoup.parser.Parser.xmlParser());
                return relations.getElementsByTag("Relationship").stream()
                        .filter(candidate -> candidate.attr("Id").equals(relation))
                        .map(candidate -> path(candidate.attr("Target")))
                        .findFirst()
                        .orElse(otherwise);
            }
        }

        private static String path(String target) {
            var absolute = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            return absolute.toLowerCase(Locale.ROOT).startsWith("xl/") ? absolute : "xl/" + absolute;
        }
    }
}
