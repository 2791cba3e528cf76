package kr.ieum.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The archives that the build has made of the regions' plugins. */
final class RealPlugins {

    private static final Path FOLDER = Path.of("plugins");
    private static final List<String> NAMES =
            List.of("jeonnam-emobility", "gyeongnam-strategic-safety", "gangwon-liquid-hydrogen");

    private RealPlugins() {}

    static List<byte[]> archives() {
        return NAMES.stream().map(RealPlugins::archive).toList();
    }

    /** Who has signed them, as the application wants to know it. */
    static Map<String, Object> publisher() {
        var prefix = "ieum.plugins.publishers.ieum-demo.";
        var certificate = FOLDER.resolve("target/publisher/ieum-demo.pem");
        return Map.of(
                prefix + "name", "이음 시범 제공자",
                prefix + "certificate", certificate.toAbsolutePath().toString(),
                prefix + "rule", "ALLOWED");
    }

    private static byte[] archive(String name) {
        try (var files = Files.list(FOLDER.resolve(name).resolve("target"))) {
            var built = files.filter(file -> file.getFileName().toString().matches(name + "(-[0-9].*)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("plugins/" + name + " is not built"));
            return Files.readAllBytes(built);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
