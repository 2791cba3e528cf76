package kr.ieum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** That nobody writes past {@link Changes}, so that who, when and what are said in the same way everywhere. */
class OnePlaceWritesHistoryTests {

    @Test
    void noOtherSourceInsertsIntoTheHistory() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var writers = sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(OnePlaceWritesHistoryTests::writesHistory)
                    .map(source -> source.getFileName().toString());

            assertThat(writers).containsExactly("Changes.java");
        }
    }

    private static boolean writesHistory(Path source) {
        try {
            return Files.readString(source).contains("INTO core.change ");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
