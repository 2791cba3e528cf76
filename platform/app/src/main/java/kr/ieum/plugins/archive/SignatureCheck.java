package kr.ieum.plugins.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether one Ed25519 key has signed all of an archive, as the JDK sees it: every entry is read to its end, and must be
 * the one that the inspection has seen. Whose key it is, is not asked here.
 */
final class SignatureCheck {

    private static final Pattern FILE = Pattern.compile("META-INF/[^/]+\\.SF");
    private static final Pattern BLOCK = Pattern.compile("META-INF/[^/]+\\.(EC|RSA|DSA)");

    private final NewFile temporary;

    SignatureCheck(NewFile temporary) {
        this.temporary = temporary;
    }

    static SignatureCheck inTemporaryFolder() {
        return new SignatureCheck(() -> Files.createTempFile("ieum-plugin", ".jar"));
    }

    /**
     * @param entries as the inspection has read them
     * @return the key that has signed all of them
     */
    PublicKey signer(byte[] archive, Map<String, byte[]> entries) {
        requireOne(entries, FILE);
        requireOne(entries, BLOCK);
        var file = write(archive);
        try (var jar = new JarFile(file.toFile(), true, JarFile.OPEN_READ, JarFile.baseVersion())) {
            return signer(jar, entries);
        } catch (SecurityException | ZipException changed) {
            throw new ArchiveRefused(Reason.SIGNATURE_BROKEN);
        } catch (IOException unreadable) {
            throw new ArchiveRefused(Reason.NO_SPACE);
        } finally {
            delete(file);
        }
    }

    private static PublicKey signer(JarFile jar, Map<String, byte[]> entries) throws IOException {
        var keys = new HashSet<PublicKey>();
        var seen = new HashSet<String>();
        for (var entry : Collections.list(jar.entries())) {
            read(jar, entry, entries.get(entry.getName()));
            seen.add(entry.getName());
            if (!entry.isDirectory() && !isSignature(entry.getName())) {
                keys.add(key(entry));
            }
        }
        if (!seen.equals(entries.keySet())) {
            throw new ArchiveRefused(Reason.LAYOUT);
        }
        if (keys.size() != 1) {
            throw new ArchiveRefused(Reason.SIGNERS);
        }
        return keys.iterator().next();
    }

    /** Only what is read to its end has been compared with its signature. */
    private static void read(JarFile jar, JarEntry entry, byte @Nullable [] inspected) throws IOException {
        try (var stream = jar.getInputStream(entry)) {
            if (inspected == null || !Arrays.equals(inspected, stream.readNBytes(inspected.length + 1))) {
                throw new ArchiveRefused(Reason.LAYOUT);
            }
        }
    }

    private static PublicKey key(JarEntry entry) {
        CodeSigner @Nullable [] signers = entry.getCodeSigners();
        if (signers == null) {
            throw new ArchiveRefused(Reason.PARTLY_SIGNED, entry.getName());
        }
        if (signers.length != 1) {
            throw new ArchiveRefused(Reason.SIGNERS);
        }
        return signers[0].getSignerCertPath().getCertificates().getFirst().getPublicKey();
    }

    private static boolean isSignature(String path) {
        return path.equals(JarFile.MANIFEST_NAME)
                || FILE.matcher(path).matches()
                || BLOCK.matcher(path).matches();
    }

    private static void requireOne(Map<String, byte[]> entries, Pattern kind) {
        var count = entries.keySet().stream()
                .filter(path -> kind.matcher(path).matches())
                .count();
        if (count != 1) {
            throw new ArchiveRefused(count == 0 ? Reason.UNSIGNED : Reason.SIGNERS);
        }
    }

    private Path write(byte[] archive) {
        Path file = null;
        try {
            file = temporary.create();
            return Files.write(file, archive);
        } catch (IOException full) {
            if (file != null) {
                delete(file);
            }
            throw new ArchiveRefused(Reason.NO_SPACE);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }

    /** Where the archive may be written for as long as it is checked. */
    interface NewFile {

        Path create() throws IOException;
    }
}
