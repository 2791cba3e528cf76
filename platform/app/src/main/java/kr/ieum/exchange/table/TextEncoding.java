package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text: by its mark, else UTF-8 when it is nothing but valid UTF-8, else MS949, in which Excel writes in
 * Korea. MS949 has all of EUC-KR and the other eight thousand syllables besides.
 */
final class TextEncoding {

    static final Charset MS949 = Charset.forName("MS949");

    private static final int BUFFER = 1 << 16;
    /** Some syllables have a zero byte, too: 가 is U+AC00. */
    private static final int FAR_MORE = 2;

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var beginning = ByteBuffer.allocate(BUFFER);
            channel.read(beginning);
            var marked = marked(beginning.array(), beginning.position());
            if (marked != null) {
                return marked;
            }
            channel.position(0);
            return isUtf8(channel) ? StandardCharsets.UTF_8 : MS949;
        }
    }

    /** A guess from the first bytes, which may end in the middle of a character; {@code null} when they are no text. */
    static @Nullable Charset ofBeginning(byte[] bytes) {
        var marked = marked(bytes, bytes.length);
        if (marked != null) {
            return marked;
        }
        for (var value : bytes) {
            if (value == 0) {
                return null;
            }
        }
        // the letters of markup and separators are the same in both
        return StandardCharsets.ISO_8859_1;
    }

    private static @Nullable Charset marked(byte[] bytes, int length) {
        if (length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarked16(bytes, length);
    }

    /** Separators and digits have a zero byte in UTF-16, always on the same side; no other text has zeros. */
    private static @Nullable Charset unmarked16(byte[] bytes, int length) {
        var even = 0;
        var odd = 0;
        for (var index = 0; index < length; index++) {
            if (bytes[index] == 0) {
                if (index % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > even * FAR_MORE) {
            return StandardCharsets.UTF_16LE;
        }
        return even > odd * FAR_MORE ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(FileChannel channel) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var characters = CharBuffer.allocate(BUFFER);
        while (channel.read(bytes) >= 0) {
            bytes.flip();
            characters.clear();
            if (decoder.decode(bytes, characters, false).isError()) {
                return false;
            }
            bytes.compact();
        }
        bytes.flip();
        return !decoder.decode(bytes, characters.clear(), true).isError();
    }
}
