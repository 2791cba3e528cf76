package kr.ieum.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The records of a binary workbook one after the other (MS-XLS). */
final class BiffRecords {

    static final int BOF = 0x0809;
    static final int EOF = 0x000a;
    static final int CONTINUE = 0x003c;
    private static final int HEADER = 4;

    private final CompoundFile.Bytes bytes;
    private long next;
    private int type;
    private byte[] content = new byte[0];

    BiffRecords(CompoundFile.Bytes bytes, long start) {
        this.bytes = bytes;
        this.next = start;
    }

    /** Goes to the next record; false at the end of the part, be it of the workbook or of a sheet. */
    boolean advance() throws IOException {
        if (next + HEADER > bytes.size()) {
            type = EOF;
            return false;
        }
        var head = ByteBuffer.wrap(bytes.at(next, HEADER)).order(ByteOrder.LITTLE_ENDIAN);
        type = head.getShort() & 0xffff;
        content = bytes.at(next + HEADER, head.getShort() & 0xffff);
        next += HEADER + content.length;
        return type != EOF;
    }

    int type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    int u16(int at) throws IOException {
        return buffer(at, 2).getShort() & 0xffff;
    }

    int i32(int at) throws IOException {
        return buffer(at, 4).getInt();
    }

    double number(int at) throws IOException {
        return buffer(at, 8).getDouble();
    }

    /** The present record and those that continue it. */
    List<byte[]> withContinuations() throws IOException {
        var all = new ArrayList<byte[]>();
        all.add(content);
        while (next + HEADER <= bytes.size()
                && (ByteBuffer.wrap(bytes.at(next, 2))
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .getShort()
                                & 0xffff)
                        == CONTINUE) {
            advance();
            all.add(content);
        }
        return all;
    }

    private ByteBuffer buffer(int at, int length) throws IOException {
        if (at + length > content.length) {
            throw new IOException("a record ends too early");
        }
        return ByteBuffer.wrap(content, at, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
