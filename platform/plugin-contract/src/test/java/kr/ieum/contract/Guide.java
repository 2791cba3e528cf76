package kr.ieum.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The guide for authors, and what stands in its boxes. */
final class Guide {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern BOX = Pattern.compile("(?ms)^```([a-z ]+)\\n(.*?)^```$");

    private Guide() {}

    static String text() {
        return read(ROOT.resolve("platform/plugin-api/README.md"));
    }

    /** @param kind as it stands behind the box's opening, such as {@code java} */
    static List<String> boxes(String kind) {
        return BOX.matcher(text())
                .results()
                .filter(box -> box.group(1).equals(kind))
                .map(box -> box.group(2))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
