package kr.ieum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kr.ieum.exchange.table.FoundTable;
import kr.ieum.exchange.table.TableFile;

/** Opens the tables of an uploaded file; the bytes lie in a temporary file only while something reads them. */
final class ImportTable {

    private ImportTable() {}

    static <T> T read(byte[] content, String fileName, Function<List<FoundTable>, T> use) {
        Path file = null;
        try {
            file = Files.createTempFile("ieum-import", ".table");
            Files.write(file, content);
            try (var tables = TableFile.open(file, fileName)) {
                return use.apply(tables.tables());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            delete(file);
        }
    }

    static FoundTable named(List<FoundTable> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingRefused(MappingRefused.Reason.NO_SUCH_COLUMN, name));
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
