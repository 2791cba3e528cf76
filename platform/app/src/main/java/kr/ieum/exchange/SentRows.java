package kr.ieum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Rows of one tenant's import on their way to another's, in the format of COPY: a transaction belongs to one tenant, so
 * they lie in a temporary file between the two.
 */
final class SentRows implements AutoCloseable {

    private static final int PART = 1 << 20;

    private final Path file;

    private SentRows(Path file) {
        this.file = file;
    }

    static SentRows in(Consumer<OutputStream> source) {
        try {
            var file = Files.createTempFile("ieum-import", ".rows");
            try (var out = Files.newOutputStream(file)) {
                source.accept(out);
            }
            return new SentRows(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void pourInto(RowPipeline.Sink sink) {
        try (var content = Files.newInputStream(file)) {
            for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
                sink.take(bytes, 0);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
