package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformKnowsNoPluginTests {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void noPluginIsNamedInTheCodeOfThePlatform() throws IOException {
        var names = plugins();

        var mentions = sources()
                .filter(file -> names.stream().anyMatch(text(file)::contains))
                .toList();

        assertThat(names).isNotEmpty();
        assertThat(mentions).isEmpty();
    }

    private static List<String> plugins() throws IOException {
        try (var folders = Files.list(ROOT.resolve("plugins"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .flatMap(PlatformKnowsNoPluginTests::names)
                    .toList();
        }
    }

    /** An id of one word is an English word as well: it is the plugin's name only in a path or a package. */
    private static Stream<String> names(String id) {
        return id.contains("-")
                ? Stream.of(id, id.replace("-", ""))
                : Stream.of("x/" + id, "kr.ieum.x." + id, "kr/ieum/x/" + id, '"' + id + '"');
    }

    private static Stream<Path> sources() {
        return Stream.of("plugin-api", "app").flatMap(module -> {
            try {
                return Files.walk(ROOT.resolve("platform").resolve(module).resolve("src/main"))
                        .filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|properties|ya?ml|sql|css|js)"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
