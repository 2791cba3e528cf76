package kr.ieum.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files made for a test, and what is read from them. */
final class Tables {

    private Tables() {}

    record Read(String name, List<String> columns, int headerRow, List<TableRow> rows) {

        List<List<String>> cells() {
            return rows.stream().map(TableRow::cells).toList();
        }
    }

    static Read only(Path file) {
        var all = all(file);
        if (all.size() != 1) {
            throw new AssertionError("expected one table, found " + all.size());
        }
        return all.getFirst();
    }

    static List<Read> all(Path file) {
        try (var opened = TableFile.open(file, file.getFileName().toString())) {
            return opened.tables().stream().map(Tables::read).toList();
        }
    }

    static Path text(Path folder, String content) {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("list.xls"), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path workbook(Path folder, Consumer<Worksheet> filling) {
        var file = folder.resolve("list.bin");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            filling.accept(workbook.newWorksheet("목록"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private static Read read(FoundTable table) {
        var rows = new ArrayList<TableRow>();
        table.forEach(rows::add);
        return new Read(table.name(), table.columns(), table.headerRow(), rows);
    }
}
