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
 * The encoding of a text: by its mark, else UTF-8 when it is valid UTF-8 (nearly), else MS949, in which Excel writes in
 * Korea. MS949 has all of EUC-KR and the other eight thousand syllables besides.
 */
final class TextEncoding {

    static final Charset MS949 = Charset.forName("MS949");

    private static final int BUFFER = 1 << 16;
    /** One bad byte among that many characters of several bytes; MS949 taken for UTF-8 is nearly all bad. */
    private static final int FEW = 5;
    /** In a hundred; what is packed or drawn has ten. */
    private static final int MOST_CONTROLS = 3;

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
        var controls = 0;
        for (var value : bytes) {
            if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
                controls++;
            }
        }
        if (controls * 100L > (long) bytes.length * MOST_CONTROLS) {
            return null;
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

    /** Separators and digits have a zero byte in UTF-16, always on the same side; a stray zero makes no UTF-16. */
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
        if (even == odd) {
            return null;
        }
        var charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isKorean(new String(bytes, 0, length & ~1, charset)) ? charset : null;
    }

    /** Whether nearly all characters are such as Korean texts have, separators among them. */
    private static boolean isKorean(String text) {
        var usual = text.chars().filter(TextEncoding::isUsual).count();
        var latin = text.chars().filter(character -> character < 0x80).count();
        return usual * 100 >= text.length() * 95L && latin * 100 >= text.length() * 3L;
    }

    private static boolean isUsual(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < 0x7f)
                || (character >= 0xa0 && character <= 0xff)
                || (character >= 0x2000 && character <= 0x27ff)
                || (character >= 0x3000 && character <= 0x33ff)
                || (character >= 0x4e00 && character <= 0x9fff)
                || (character >= 0xac00 && character <= 0xd7a3)
                || (character >= 0xff00 && character <= 0xffef);
    }

    /** A file that was cut off in the middle of a character, or has few bad bytes among many good ones, still is. */
    private static boolean isUtf8(FileChannel channel) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var characters = CharBuffer.allocate(BUFFER);
        var good = 0L;
        var bad = 0L;
        for (var isEnd = false; !isEnd; ) {
            isEnd = channel.read(bytes) < 0;
            bytes.flip();
            for (var result = decoder.decode(bytes, characters, isEnd);
                    result.isError();
                    result = decoder.decode(bytes, characters, isEnd)) {
                bad++;
                bytes.position(bytes.position() + result.length());
            }
            good += foreign(characters.flip());
            characters.clear();
            bytes.compact();
        }
        return bad * FEW <= good;
    }

    private static long foreign(CharBuffer characters) {
        return characters.chars().filter(character -> character >= 0x80).count();
    }
}
