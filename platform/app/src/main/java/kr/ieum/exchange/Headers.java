package kr.ieum.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Header texts as they are compared: without spaces, punctuation, units in brackets and case. */
final class Headers {

    private Headers() {}

    static String plain(String header) {
        return letters(normalized(header).replaceAll("[(\\[].*?[)\\]]", ""));
    }

    /** The same with what stands in brackets: 종업원(남) and 종업원(여) differ in nothing else. */
    static String whole(String header) {
        return letters(normalized(header));
    }

    private static String normalized(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The same for every file with these columns, in whatever order. */
    static String fingerprint(List<String> headers) {
        var names =
                String.join("\n", headers.stream().map(Headers::plain).sorted().toList());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
