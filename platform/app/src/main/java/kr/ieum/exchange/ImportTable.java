package kr.ieum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kr.ieum.exchange.table.FoundTable;
import kr.ieum.exchange.table.TableFile;
import kr.ieum.text.LocalizedName;

/** Opens the tables of an uploaded file, which lies in a temporary file only while something reads it. */
final class ImportTable {

    private ImportTable() {}

    /** @param file is deleted afterwards */
    static <T> T read(Path file, String fileName, Function<List<FoundTable>, T> use) {
        try (var tables = TableFile.open(file, fileName)) {
            return use.apply(tables.tables());
        } finally {
            delete(file);
        }
    }

    static FoundTable named(List<FoundTable> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingRefused(
                        MappingRefused.Reason.NO_SUCH_COLUMN, Wording.said(new LocalizedName(name, name))));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
