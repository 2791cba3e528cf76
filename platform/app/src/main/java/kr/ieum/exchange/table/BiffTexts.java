package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in records of a binary workbook. One that does not fit into a record goes on in the next, where its characters
 * may be of another width; what follows them (formats, readings of Chinese characters) is skipped.
 */
final class BiffTexts {

    private static final int WIDE = 1;
    private static final int READINGS = 4;
    private static final int FORMATS = 8;

    private final List<ByteBuffer> parts;
    private int part;

    /** @param records the record and those that continue it */
    BiffTexts(List<byte[]> records) {
        parts = records.stream()
                .map(record -> ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN))
                .toList();
    }

    /** A text that begins at a place in a single record, its length in one byte or two. */
    static String in(byte[] record, int at, boolean shortLength) throws IOException {
        var texts = new BiffTexts(List.of(record));
        texts.parts.getFirst().position(at);
        return texts.text(shortLength ? texts.u8() : texts.u16());
    }

    /** The texts that the cells of all sheets share. */
    List<String> shared() throws IOException {
        u32();
        var count = u32();
        var texts = new ArrayList<String>();
        for (var index = 0L; index < count && hasMore(); index++) {
            texts.add(text(u16()));
        }
        return texts;
    }

    private String text(int length) throws IOException {
        var flags = u8();
        var formats = (flags & FORMATS) != 0 ? u16() : 0;
        var readings = (flags & READINGS) != 0 ? u32() : 0;
        var text = characters(length, (flags & WIDE) != 0);
        skip(4L * formats + readings);
        return text;
    }

    private String characters(int length, boolean beginsWide) throws IOException {
        var text = new StringBuilder(length);
        var wide = beginsWide;
        while (text.length() < length) {
            if (!parts.get(part).hasRemaining()) {
                nextPart();
                wide = (parts.get(part).get() & WIDE) != 0;
            }
            text.append(
                    wide ? parts.get(part).getChar() : (char) (parts.get(part).get() & 0xff));
        }
        return text.toString();
    }

    private void skip(long bytes) throws IOException {
        for (var left = bytes; left > 0; ) {
            if (!parts.get(part).hasRemaining()) {
                nextPart();
            }
            var step = (int) Math.min(left, parts.get(part).remaining());
            parts.get(part).position(parts.get(part).position() + step);
            left -= step;
        }
    }

    private boolean hasMore() {
        return parts.get(part).hasRemaining() || part + 1 < parts.size();
    }

    private void nextPart() throws IOException {
        if (++part >= parts.size()) {
            throw new IOException("a text ends too early");
        }
    }

    private int u8() throws IOException {
        if (!parts.get(part).hasRemaining()) {
            nextPart();
        }
        return parts.get(part).get() & 0xff;
    }

    private int u16() throws IOException {
        return u8() | u8() << 8;
    }

    private long u32() throws IOException {
        return u16() | (long) u16() << 16;
    }
}
