package kr.ieum.plugins.archive;

import java.io.IOException;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks entries into memory and stops at the limits, by what really comes out and not by what the archive says. */
final class Unpacking {

    /** Small entries of repeated characters are harmless and may be packed well. */
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final ZipFile zip;
    private final int maxRatio;
    private final long maxUnpacked;
    private long left;

    Unpacking(ZipFile zip, ArchiveProperties limits) {
        this.zip = zip;
        this.maxRatio = limits.maxRatio();
        this.maxUnpacked = limits.maxUnpacked().toBytes();
        this.left = maxUnpacked;
    }

    byte[] read(ZipArchiveEntry entry) throws IOException {
        try (var stream = zip.getInputStream(entry)) {
            if (stream == null) {
                throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE);
            }
            var content = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
            left -= content.length;
            if (left < 0 || isBomb(entry, content.length)) {
                throw new ArchiveRefused(Reason.UNPACKS_TOO_BIG, maxUnpacked >> 20);
            }
            return content;
        }
    }

    private boolean isBomb(ZipArchiveEntry entry, int length) {
        return length > RATIO_COUNTS_FROM && length > entry.getCompressedSize() * maxRatio;
    }
}
