package kr.ieum.plugins.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/** Takes entries out of an archive that has been inspected; it must not be used on one that has not. */
public final class ArchiveEntries {

    private ArchiveEntries() {}

    public static Map<String, byte[]> read(byte[] inspected, Predicate<String> wanted) {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(inspected))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }
}
