package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kr.ieum.exchange.table.UnreadableTable.Reason;

/**
 * A file with tables: xlsx, xls since Excel 97, text with commas, tabs, semicolons or bars in any of the encodings in use
 * in Korea, HTML tables that public sites serve as .xls, and Excel's XML of 2003. The contents decide, never the name.
 */
public final class TableFile implements AutoCloseable {

    private static final long LARGEST = 100L << 20;

    private final Source source;

    private TableFile(Source source) {
        this.source = source;
    }

    /**
     * @param fileName as the user knows the file, for messages only
     * @throws UnreadableTable when it is no table, damaged, locked or larger than 100 MiB
     */
    public static TableFile open(Path file, String fileName) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw UnreadableTable.because(Reason.EMPTY, fileName);
            }
            if (size > LARGEST) {
                throw UnreadableTable.because(Reason.TOO_LARGE, fileName);
            }
            return new TableFile(FileKind.of(file, fileName).open(file, fileName));
        } catch (IOException failure) {
            throw UnreadableTable.because(Reason.DAMAGED, fileName);
        }
    }

    /** The file's tables in its own order; sheets that are hidden or empty are left out. */
    public List<FoundTable> tables() {
        var tables = source.tables().stream()
                .map(FoundTable::in)
                .filter(table -> !table.columns().isEmpty())
                .toList();
        return tables.size() == 1 ? tables : named(tables);
    }

    /** Tables of a page may have no name or the same one; each can be chosen all the same. */
    private static List<FoundTable> named(List<FoundTable> tables) {
        var taken = new HashSet<String>();
        var named = new ArrayList<FoundTable>();
        for (var table : tables) {
            var name = table.name().isEmpty() ? "" + (named.size() + 1) : table.name();
            var own = name;
            for (var count = 2; !taken.add(own); count++) {
                own = name + " (" + count + ")";
            }
            named.add(table.called(own));
        }
        return List.copyOf(named);
    }

    @Override
    public void close() {
        source.close();
    }

    /** An opened file. */
    interface Source extends AutoCloseable {

        List<RawTable> tables();

        @Override
        default void close() {}
    }
}
