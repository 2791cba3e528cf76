package kr.ieum.plugins.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.stream.IntStream;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;

/**
 * An archive may be laid out in one way only: entry after entry without a gap, then the directory that lists each of
 * them as it is, then the end. So no two readers of it can see different things, and nothing hides before, between or
 * behind what is inspected and signed.
 */
final class ZipLayout {

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int LISTED_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int SIZES_FOLLOW = 1 << 3;

    private final ByteBuffer bytes;

    private ZipLayout(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws ArchiveRefused when it is laid out in any other way */
    static void check(byte[] archive) {
        try {
            new ZipLayout(archive).check();
        } catch (IndexOutOfBoundsException pointsOutside) {
            throw new ArchiveRefused(Reason.LAYOUT);
        }
    }

    private void check() {
        var end = bytes.limit() - END_SIZE;
        require(bytes.getInt(end) == END && bytes.getInt(end + 4) == 0 && number(end + 20) == 0);
        var count = number(end + 8);
        var directory = bytes.getInt(end + 16);
        require(count == number(end + 10) && directory + bytes.getInt(end + 12) == end);
        var listed = listed(count, directory, end);
        var at = 0;
        for (var place : listed) {
            at = entry(at, place);
        }
        require(at == directory);
    }

    /** Where the directory's entries stand, in the order of what they list. */
    private int[] listed(int count, int directory, int end) {
        var places = new int[count];
        var at = directory;
        for (var index = 0; index < count; index++) {
            require(bytes.getInt(at) == LISTED && number(at + 34) == 0);
            places[index] = at;
            at += LISTED_SIZE + number(at + 28) + number(at + 30) + number(at + 32);
        }
        require(at == end);
        return IntStream.of(places)
                .boxed()
                .sorted(Comparator.comparingInt(place -> bytes.getInt(place + 42)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** @return where the next entry begins */
    private int entry(int at, int listed) {
        require(bytes.getInt(listed + 42) == at && bytes.getInt(at) == LOCAL);
        var name = number(at + 26);
        // flags, method and name as in the directory
        require(bytes.getInt(at + 6) == bytes.getInt(listed + 8) && name == number(listed + 28));
        require(bytes.slice(at + LOCAL_SIZE, name).equals(bytes.slice(listed + LISTED_SIZE, name)));
        var packed = bytes.getInt(listed + 20);
        require(packed >= 0);
        var next = at + LOCAL_SIZE + name + number(at + 28) + packed;
        if ((number(at + 6) & SIZES_FOLLOW) == 0) {
            sameSizes(at + 14, listed);
            return next;
        }
        var descriptor = bytes.getInt(next) == DESCRIPTOR ? next + 4 : next;
        sameSizes(descriptor, listed);
        return descriptor + 12;
    }

    /** Checksum, packed and unpacked size. */
    private void sameSizes(int at, int listed) {
        require(bytes.slice(at, 12).equals(bytes.slice(listed + 16, 12)));
    }

    private int number(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new ArchiveRefused(Reason.LAYOUT);
        }
    }
}
