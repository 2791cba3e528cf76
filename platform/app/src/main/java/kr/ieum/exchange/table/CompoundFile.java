package kr.ieum.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The file of files in which Office before 2007 kept its documents (MS-CFB): sectors, chained by a table. */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int SMALL = 4_096;
    private static final int STREAM = 2;
    private static final int ROOT = 5;

    private final ByteBuffer file;
    private final int sectorSize;
    private final int[] next;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, int type, int start, long size) {}

    private CompoundFile(ByteBuffer file) throws IOException {
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
        if (file.limit() < HEADER || file.getShort(0x1e) < 7 || file.getShort(0x1e) > 16) {
            throw new IOException("no compound file");
        }
        this.sectorSize = 1 << file.getShort(0x1e);
        this.next = table(tableSectors());
        readEntries();
    }

    /** Maps the file, so that nothing of it lies on the heap. */
    static CompoundFile open(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new CompoundFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IndexOutOfBoundsException damaged) {
            throw new IOException("points outside itself", damaged);
        }
    }

    /** The bytes of the stream as they follow each other; empty when there is none of the name. */
    Optional<Bytes> stream(String name) throws IOException {
        for (var entry : entries) {
            if (entry.type() == STREAM && entry.name().equalsIgnoreCase(name)) {
                return Optional.of(entry.size() < SMALL ? small(entry) : new Bytes(chain(entry.start()), entry.size()));
            }
        }
        return Optional.empty();
    }

    /** Random access to a stream whose sectors lie anywhere. */
    final class Bytes {

        private final int[] sectors;
        private final byte[] small;
        private final long size;

        private Bytes(int[] sectors, long size) {
            this.sectors = sectors;
            this.small = new byte[0];
            this.size = Math.min(size, (long) sectors.length * sectorSize);
        }

        private Bytes(byte[] content, long size) {
            this.sectors = new int[0];
            this.small = content;
            this.size = Math.min(size, content.length);
        }

        long size() {
            return size;
        }

        byte[] at(long position, int length) throws IOException {
            if (position < 0 || position + length > size) {
                throw new IOException("ends too early");
            }
            if (small.length > 0) {
                return Arrays.copyOfRange(small, (int) position, (int) position + length);
            }
            var bytes = new byte[length];
            for (var done = 0; done < length; ) {
                var place = position + done;
                var inside = (int) (place % sectorSize);
                var take = Math.min(length - done, sectorSize - inside);
                file.get(offset(sectors[(int) (place / sectorSize)]) + inside, bytes, done, take);
                done += take;
            }
            return bytes;
        }
    }

    private int offset(int sector) {
        return Math.toIntExact((sector + 1L) * sectorSize);
    }

    private List<Integer> tableSectors() throws IOException {
        var sectors = new ArrayList<Integer>();
        for (var place = 0; place < IN_HEADER; place++) {
            add(file.getInt(0x4c + 4 * place), sectors);
        }
        var more = file.getInt(0x44);
        for (var guard = 0; more >= 0; guard++) {
            if (guard > file.limit() / sectorSize) {
                throw new IOException("goes round in circles");
            }
            for (var place = 0; place < sectorSize / 4 - 1; place++) {
                add(file.getInt(offset(more) + 4 * place), sectors);
            }
            more = file.getInt(offset(more) + sectorSize - 4);
        }
        return sectors;
    }

    private static void add(int sector, List<Integer> sectors) {
        if (sector >= 0) {
            sectors.add(sector);
        }
    }

    private int[] table(List<Integer> sectors) {
        var entriesEach = sectorSize / 4;
        var table = new int[sectors.size() * entriesEach];
        for (var index = 0; index < table.length; index++) {
            table[index] = file.getInt(offset(sectors.get(index / entriesEach)) + 4 * (index % entriesEach));
        }
        return table;
    }

    private int[] chain(int start) throws IOException {
        return chain(start, next);
    }

    private static int[] chain(int start, int[] table) throws IOException {
        var chain = new ArrayList<Integer>();
        for (var sector = start; sector >= 0; sector = table[sector]) {
            if (sector >= table.length || chain.size() > table.length) {
                throw new IOException("goes round in circles");
            }
            chain.add(sector);
        }
        return chain.stream().mapToInt(Integer::intValue).toArray();
    }

    private void readEntries() throws IOException {
        for (var sector : chain(file.getInt(0x30))) {
            for (var place = offset(sector); place < offset(sector) + sectorSize; place += ENTRY) {
                var length = Math.clamp(file.getShort(place + 0x40) - 2, 0, 62);
                var name = new byte[length];
                file.get(place, name);
                entries.add(new Entry(
                        new String(name, StandardCharsets.UTF_16LE),
                        file.get(place + 0x42),
                        file.getInt(place + 0x74),
                        Integer.toUnsignedLong(file.getInt(place + 0x78))));
            }
        }
    }

    /** Small streams share the sectors of one large one, that of the root. */
    private Bytes small(Entry entry) throws IOException {
        var miniSize = 1 << file.getShort(0x20);
        var table = table(Arrays.stream(chain(file.getInt(0x3c))).boxed().toList());
        var root = entries.stream().filter(each -> each.type() == ROOT).findFirst();
        if (root.isEmpty()) {
            throw new IOException("has no root");
        }
        var all = new Bytes(chain(root.get().start()), root.get().size());
        var content = new ByteArrayOutputStream();
        for (var sector : chain(entry.start(), table)) {
            var place = (long) sector * miniSize;
            content.writeBytes(all.at(place, (int) Math.min(miniSize, all.size() - place)));
        }
        return new Bytes(content.toByteArray(), entry.size());
    }
}
