package kr.ieum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * The bytes of uploaded files, in the database so that any node can go on. They come and go by the megabyte: a file may
 * have a hundred of them, and several people upload at once.
 */
@Repository
class StoredFiles {

    private static final int PART = 1 << 20;

    private final JdbcTemplate parts;

    StoredFiles(JdbcTemplate template) {
        this.parts = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        parts.setFetchSize(1);
    }

    void keep(ImportId id, UploadedFile file) {
        try (var content = file.content().open()) {
            var part = 0;
            for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
                parts.update(
                        "INSERT INTO core.import_file (import_id, part, content) VALUES (?, ?, ?)",
                        id.value(),
                        part++,
                        bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Brings the file onto this node, inside the caller's transaction.
     *
     * @return a temporary file, which the caller deletes
     * @throws NoSuchImport when its bytes are no longer kept
     */
    Path fetch(ImportId id) {
        try {
            var file = Files.createTempFile("ieum-import", ".table");
            try (var out = Files.newOutputStream(file)) {
                parts.query(
                        "SELECT content FROM core.import_file WHERE import_id = ? ORDER BY part",
                        (RowCallbackHandler) row -> {
                            try {
                                out.write(row.getBytes("content"));
                            } catch (IOException failure) {
                                throw new UncheckedIOException(failure);
                            }
                        },
                        id.value());
            }
            if (Files.size(file) == 0) {
                Files.delete(file);
                throw new NoSuchImport();
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
