package kr.ieum.plugins.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What an entry of an archive must be, by its head alone. Keeps in mind which names it has seen. */
final class EntryRules {

    private static final int MAX_PATH = 300;
    private static final List<String> ARCHIVES = List.of(".jar", ".zip", ".war");

    private final Set<String> seen = new HashSet<>();
    private final int maxEntries;

    EntryRules(int maxEntries) {
        this.maxEntries = maxEntries;
    }

    void check(ZipArchiveEntry entry) {
        var path = entry.getName();
        if (seen.size() == maxEntries) {
            throw new ArchiveRefused(Reason.TOO_MANY_ENTRIES, maxEntries);
        }
        if (!isPlain(path)) {
            throw new ArchiveRefused(Reason.BAD_PATH, shown(path));
        }
        if (entry.isUnixSymlink()) {
            throw new ArchiveRefused(Reason.SYMLINK, path);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ArchiveRefused(Reason.ENCRYPTED, path);
        }
        // on some machines a file's name has no case: two entries must not become one
        if (!seen.add(path.toLowerCase(Locale.ROOT))) {
            throw new ArchiveRefused(Reason.TWICE, path);
        }
        if (ARCHIVES.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new ArchiveRefused(Reason.NESTED, path);
        }
    }

    private static boolean isPlain(String path) {
        var strange = path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7F);
        return !strange
                && path.length() <= MAX_PATH
                && !path.startsWith("/")
                && !List.of(path.split("/")).contains("..")
                && !List.of(path.split("/")).contains(".");
    }

    private static String shown(String path) {
        return path.replaceAll("\\p{Cntrl}", "?").substring(0, Math.min(path.length(), 80));
    }
}
