package kr.ieum.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came from the browser. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of 100 MB would help nobody either
public record UploadedFile(String name, byte[] content) {

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
