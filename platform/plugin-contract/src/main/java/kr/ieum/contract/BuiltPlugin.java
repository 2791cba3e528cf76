package kr.ieum.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import kr.ieum.plugins.archive.PluginManifest;

/** An archive as the build has made it. */
final class BuiltPlugin {

    private final byte[] archive;
    private final Map<String, byte[]> entries;

    private BuiltPlugin(byte[] archive, Map<String, byte[]> entries) {
        this.archive = archive;
        this.entries = entries;
    }

    static BuiltPlugin read(Path archive) {
        try {
            return of(Files.readAllBytes(archive));
        } catch (IOException missing) {
            throw new UncheckedIOException("the archive " + archive + " is not there: build it first", missing);
        }
    }

    static BuiltPlugin of(byte[] archive) {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the archive cannot be unpacked", broken);
        }
        return new BuiltPlugin(archive, entries);
    }

    byte[] archive() {
        return archive;
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    /** @throws kr.ieum.plugins.archive.ArchiveRefused when it is not one */
    PluginManifest manifest() {
        return PluginManifest.read(entries.getOrDefault(PluginManifest.FILE, new byte[0]));
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(entries.get(path)).map(content -> new String(content, StandardCharsets.UTF_8));
    }
}
