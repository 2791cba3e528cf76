package kr.ieum.region.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether a folder changed: a hash over the names and contents of its data files. */
final class FolderHash {

    /** Goes up when the same files lead to other rows, so that an update of the program writes them anew. */
    private static final String EDITION = "1";

    private FolderHash() {}

    static String of(Path folder) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(EDITION.getBytes(StandardCharsets.UTF_8));
            for (var file : dataFiles(folder)) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> dataFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
