package kr.ieum.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came from the browser.
 *
 * @param size in bytes
 */
public record UploadedFile(String name, long size, Content content) {

    /** Opens the file from its beginning. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file small enough to be held in memory. */
    public UploadedFile(String name, byte[] content) {
        this(name, content.length, () -> new ByteArrayInputStream(content));
    }

    /** @param name as the user knows the file */
    public static UploadedFile in(Path file, String name) {
        try {
            return new UploadedFile(name, Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String sha256() {
        try (var stream = new DigestInputStream(content.open(), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
