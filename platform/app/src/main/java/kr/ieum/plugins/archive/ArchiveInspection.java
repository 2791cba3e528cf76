package kr.ieum.plugins.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Looks at an archive in memory, before anything of it is kept or run. */
@Component
public class ArchiveInspection {

    private static final String JAR_MANIFEST = "META-INF/MANIFEST.MF";
    private static final String TEST_REPORT = "META-INF/test-report.txt";
    private static final int MAX_REPORT = 100_000;
    private static final String EXTENSIONS = "META-INF/extensions.idx";

    private final ArchiveProperties limits;

    private final SignatureCheck signature;

    @Autowired
    ArchiveInspection(ArchiveProperties limits) {
        this(limits, SignatureCheck.inTemporaryFolder());
    }

    ArchiveInspection(ArchiveProperties limits, SignatureCheck signature) {
        this.limits = limits;
        this.signature = signature;
    }

    /** Size in bytes that an archive may have at most. */
    public long maxSize() {
        return limits.maxSize().toBytes();
    }

    /** @throws ArchiveRefused with the first reason found */
    public PluginArchive inspect(byte[] archive) {
        if (archive.length > maxSize()) {
            throw new ArchiveRefused(Reason.TOO_BIG, limits.maxSize().toMegabytes());
        }
        var entries = entries(archive);
        ZipLayout.check(archive);
        refuseMoreClasses(entries.get(JAR_MANIFEST));
        var key = SigningKey.fingerprintOfSigner(signature.signer(archive, entries));
        var file = required(entries, PluginManifest.FILE, Reason.NO_MANIFEST);
        var manifest = PluginManifest.read(file);
        PlatformRange.check(manifest);
        OwnPackage.check(manifest);
        required(entries, EXTENSIONS, Reason.NO_EXTENSIONS);
        var classes = new ClassRules(manifest);
        entries.forEach((path, content) -> {
            if (ClassRules.isClass(path)) {
                classes.check(path, content);
            }
        });
        return new PluginArchive(
                manifest,
                new String(file, StandardCharsets.UTF_8),
                archive.length,
                Checksum.of(archive),
                key,
                report(entries));
    }

    private Map<String, byte[]> entries(byte[] archive) {
        if (archive.length < 4 || archive[0] != 'P' || archive[1] != 'K' || archive[2] != 3 || archive[3] != 4) {
            throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE);
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            return unpack(zip);
        } catch (IOException broken) {
            throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE);
        }
    }

    private Map<String, byte[]> unpack(ZipFile zip) throws IOException {
        var entries = Collections.list(zip.getEntries());
        var rules = new EntryRules(limits.maxEntries());
        entries.forEach(rules::check);
        var unpacking = new Unpacking(zip, limits);
        var contents = new LinkedHashMap<String, byte[]>();
        for (var entry : entries) {
            contents.put(entry.getName(), unpacking.read(entry));
        }
        return contents;
    }

    private static byte[] required(Map<String, byte[]> entries, String path, Reason otherwise) {
        var content = entries.get(path);
        if (content == null) {
            throw new ArchiveRefused(otherwise);
        }
        return content;
    }

    /**
     * With {@code Class-Path} a jar brings classes from anywhere, and with {@code Multi-Release} others take the place of
     * those that were looked at.
     */
    private static void refuseMoreClasses(byte @Nullable [] jarManifest) {
        if (jarManifest == null) {
            return;
        }
        try {
            var attributes = new Manifest(new ByteArrayInputStream(jarManifest)).getMainAttributes();
            if (attributes.containsKey(Attributes.Name.CLASS_PATH)) {
                throw new ArchiveRefused(Reason.CLASS_PATH);
            }
            if (attributes.containsKey(Attributes.Name.MULTI_RELEASE)) {
                throw new ArchiveRefused(Reason.MULTI_RELEASE);
            }
        } catch (IOException broken) {
            throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE);
        }
    }

    private static @Nullable String report(Map<String, byte[]> entries) {
        var report = entries.get(TEST_REPORT);
        if (report == null) {
            return null;
        }
        var text = new String(report, StandardCharsets.UTF_8).replace("\0", "");
        return text.substring(0, Math.min(text.length(), MAX_REPORT));
    }
}
