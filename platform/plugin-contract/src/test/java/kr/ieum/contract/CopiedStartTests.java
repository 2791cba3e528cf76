package kr.ieum.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Who copies the smallest plugin and types what the guide says has a plugin that keeps the contract. */
class CopiedStartTests extends PluginContract {

    @TempDir
    static Path repository;

    @BeforeAll
    static void typeWhatTheGuideSays() throws IOException, InterruptedException {
        FileSystemUtils.copyRecursively(Guide.ROOT.resolve("plugins/smallest"), repository.resolve("plugins/smallest"));
        FileSystemUtils.deleteRecursively(repository.resolve("plugins/smallest/target"));
        // the first build of a machine makes the key
        Files.createDirectories(repository.resolve("plugins/target/publisher"));
        type("""
                keytool -genkeypair -keyalg Ed25519 -alias ieum-demo -dname CN=demo \
                    -keystore plugins/target/publisher/key.p12 -storepass ieum-demo
                """);

        type(String.join("\n", Guide.boxes("sh copy")) + String.join("\n", Guide.boxes("sh build")));
    }

    private static void type(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-euc", commands)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(repository.resolve("log").toFile());
        shell.environment().put("IEUM", System.getProperty("java.class.path"));
        shell.environment()
                .merge("PATH", "", (path, none) -> Path.of(System.getProperty("java.home"), "bin") + ":" + path);

        var ended = shell.start().waitFor();

        assertThat(ended).as(Guide.read(repository.resolve("log"))).isZero();
    }

    @Override
    protected Path archive() {
        return repository.resolve("plugins/busan-harbour/target/busan-harbour.jar");
    }

    @Test
    void itIsAnotherPluginThanTheOneItWasCopiedFrom() {
        var manifest = BuiltPlugin.read(archive()).manifest();

        assertThat(manifest.id()).isEqualTo("busan-harbour");
        assertThat(manifest.basePackage()).isEqualTo("kr.ieum.x.busanharbour");
        assertThat(Guide.read(repository.resolve("plugins/busan-harbour/pom.xml")))
                .contains("<artifactId>busan-harbour</artifactId>")
                .doesNotContain("<artifactId>smallest</artifactId>");
    }

    @Test
    void theSmallestPluginHasAtMostSixtyLines() throws IOException {
        try (var files = Files.walk(Guide.ROOT.resolve("plugins/smallest/src"))) {
            var lines = files.filter(file -> file.toString().matches(".*\\.(java|ya?ml|properties)"))
                    .flatMap(CopiedStartTests::lines)
                    .filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();

            assertThat(lines).isPositive().isLessThanOrEqualTo(60);
        }
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return List.copyOf(Files.readAllLines(file)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
