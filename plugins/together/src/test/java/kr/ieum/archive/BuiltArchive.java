package kr.ieum.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The archive that a plugin's build has made, and newer versions of it that are made from it. */
record BuiltArchive(Map<String, byte[]> entries) {

    private static final Path PLUGINS = Path.of("..");
    private static final String MANIFEST = "plugin.yaml";
    private static final Pattern VERSION = Pattern.compile("(?m)^version: \"?(\\d+)\\.(\\d+)\\.([^\"\\s]+)\"?$");

    /** A signature holds for the bytes that were signed, and its manifest lists their checksums. */
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/([^/]+\\.(SF|EC|RSA|DSA)|MANIFEST\\.MF)");

    /** The bytes as they were built and signed. */
    static byte[] bytes(String plugin) {
        var folder = PLUGINS.resolve(plugin).resolve("target");
        try (var files = Files.list(folder)) {
            var built = files.filter(file -> file.getFileName().toString().matches(plugin + "-\\d.*\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
            return Files.readAllBytes(built.orElseThrow(() -> new IllegalStateException(notBuilt(plugin, folder))));
        } catch (IOException missing) {
            throw new IllegalStateException(notBuilt(plugin, folder), missing);
        }
    }

    static BuiltArchive of(byte[] archive) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new BuiltArchive(entries);
    }

    String version() {
        var found = VERSION.matcher(text(MANIFEST));
        if (!found.find()) {
            throw new IllegalStateException("the manifest names no version");
        }
        return found.group().replaceAll("version: |\"", "");
    }

    /** @param minors how many minor versions later, such as 2 for 0.3.0 after 0.1.4 */
    BuiltArchive later(int minors) {
        var next = VERSION.matcher(text(MANIFEST))
                .replaceFirst(found ->
                        "version: \"%s.%d.0\"".formatted(found.group(1), Integer.parseInt(found.group(2)) + minors));
        return with(MANIFEST, next);
    }

    BuiltArchive with(String path, String text) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new BuiltArchive(changed);
    }

    /** Its piece of text stands there before, so that a change of the plugin is not overlooked here. */
    BuiltArchive replacing(String path, String piece, String replacement) {
        var text = text(path);
        if (!text.contains(piece)) {
            throw new IllegalStateException(path + " has no '" + piece + "' any more");
        }
        return with(path, text.replace(piece, replacement));
    }

    BuiltArchive replacingInManifest(String piece, String replacement) {
        return replacing(MANIFEST, piece, replacement);
    }

    byte[] unsigned() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private String text(String path) {
        return new String(Objects.requireNonNull(entries.get(path), path), StandardCharsets.UTF_8);
    }

    private static String notBuilt(String plugin, Path folder) {
        return "There is no %s-*.jar in %s: package it first, as `mvn package -pl plugins/together -am` does"
                .formatted(plugin, folder.toAbsolutePath().normalize());
    }
}
