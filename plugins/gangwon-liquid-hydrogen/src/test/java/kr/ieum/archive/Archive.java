package kr.ieum.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipFile;

/** The archive that the build made. */
final class Archive {

    static final Path FILE = Path.of(System.getProperty("plugin.archive"));

    private Archive() {}

    static byte[] bytes() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String text(String path) throws IOException {
        try (var zip = new ZipFile(FILE.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Properties texts(String path) throws IOException {
        var texts = new Properties();
        try (var zip = new ZipFile(FILE.toFile());
                var reader = new InputStreamReader(zip.getInputStream(zip.getEntry(path)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
