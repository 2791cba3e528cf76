package kr.ieum.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import kr.ieum.testkit.TestPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class ArchiveSignatureTests {

    private static final ArchiveProperties LIMITS =
            new ArchiveProperties(DataSize.ofMegabytes(1), DataSize.ofMegabytes(4), 50, 100);
    private static final byte[] SIGNED = SamplePlugin.good().archive();

    private final ArchiveInspection inspection = new ArchiveInspection(LIMITS);

    @Test
    void aSignedArchiveTellsTheFingerprintOfTheKeyThatItsCertificateHas() {
        var found = inspection.inspect(SIGNED);

        assertThat(found.keyFingerprint())
                .isEqualTo(SigningKey.of(TestPublisher.SAMPLE.pem()).fingerprint());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void anAttackOnTheSignatureIsRefused(Reason reason, String attack, Supplier<byte[]> archive) {
        var bytes = archive.get();

        assertThatThrownBy(() -> inspection.inspect(bytes))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                arguments(
                        Reason.UNSIGNED,
                        "no signature",
                        of(() -> SamplePlugin.good().unsigned())),
                arguments(
                        Reason.UNSIGNED,
                        "signature taken away",
                        of(() -> changed((name, content) -> name.endsWith(".SF") ? null : content))),
                arguments(
                        Reason.SIGNATURE_BROKEN,
                        "changed byte",
                        of(() -> changed("plugin.yaml", text -> text.replace("1.2.0", "1.2.1")))),
                arguments(
                        Reason.SIGNATURE_BROKEN,
                        "changed checksum of an entry",
                        of(() -> changed("META-INF/MANIFEST.MF", text -> text.replace("Digest: ", "Digest: A")))),
                arguments(Reason.SIGNATURE_BROKEN, "another's signature of the same name", of(() -> {
                    var other = content(
                            TestPublisher.ed25519("sample")
                                    .sign(SamplePlugin.good()
                                            .withText("more.txt", "more")
                                            .unsigned()),
                            "META-INF/SAMPLE.EC");
                    return changed((name, content) -> name.endsWith(".EC") ? other : content);
                })),
                arguments(Reason.PARTLY_SIGNED, "entry added", of(() -> added("db/0001-more.sql"))),
                arguments(Reason.PARTLY_SIGNED, "class added", of(() -> added("kr/ieum/x/sampleone/More.class"))),
                arguments(Reason.PARTLY_SIGNED, "hidden among signatures", of(() -> added("META-INF/SIG-MORE"))),
                arguments(
                        Reason.SIGNERS,
                        "second signature",
                        of(() -> TestPublisher.ed25519("second").sign(SIGNED))),
                arguments(Reason.SIGNERS, "a signature file without meaning", of(() -> added("META-INF/MORE.SF"))),
                arguments(
                        Reason.NOT_ED25519,
                        "another kind of key",
                        of(() -> TestPublisher.ellipticCurve("sample")
                                .sign(SamplePlugin.good().unsigned()))),
                arguments(
                        Reason.MULTI_RELEASE,
                        "other classes for newer Java",
                        of(() -> SamplePlugin.good()
                                .withText("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n\n")
                                .archive())),
                arguments(Reason.LAYOUT, "data behind the archive", of(() -> joined(SIGNED, new byte[1]))),
                arguments(Reason.LAYOUT, "comment", of(() -> commented("comment"))),
                arguments(Reason.LAYOUT, "an archive before the archive", of(() -> joined(SIGNED, SIGNED))),
                arguments(Reason.LAYOUT, "entry that the directory hides", of(ArchiveSignatureTests::hidden)),
                arguments(Reason.LAYOUT, "two names for one entry", of(ArchiveSignatureTests::renamedInPlace)));
    }

    @Test
    void whenTheDiskIsFullTheArchiveIsRefusedAndNothingIsLeft(@TempDir Path folder) throws IOException {
        var full = new ArchiveInspection(
                LIMITS,
                new SignatureCheck(() -> Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"))));

        assertThatThrownBy(() -> full.inspect(SIGNED))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SPACE));

        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static Supplier<byte[]> of(Supplier<byte[]> archive) {
        return archive;
    }

    private static byte[] added(String path) {
        var bytes = new ByteArrayOutputStream();
        copy(SIGNED, bytes, (name, content) -> content, path);
        return bytes.toByteArray();
    }

    private static byte[] changed(String path, UnaryOperator<String> text) {
        return changed((name, content) -> name.equals(path)
                ? text.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content);
    }

    private static byte[] changed(Change change) {
        var bytes = new ByteArrayOutputStream();
        copy(SIGNED, bytes, change, null);
        return bytes.toByteArray();
    }

    private static byte[] content(byte[] archive, String path) {
        var found = new byte[1][];
        copy(
                archive,
                new ByteArrayOutputStream(),
                (name, content) -> {
                    if (name.equals(path)) {
                        found[0] = content;
                    }
                    return content;
                },
                null);
        return found[0];
    }

    private static void copy(byte[] archive, ByteArrayOutputStream target, Change change, String more) {
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(target)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = change.of(entry.getName(), from.readAllBytes());
                if (content != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(content);
                }
            }
            if (more != null) {
                to.putNextEntry(new ZipEntry(more));
                to.write("more".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] commented(String comment) {
        var all = joined(SIGNED, comment.getBytes(StandardCharsets.UTF_8));
        all[SIGNED.length - 2] = (byte) comment.length();
        return all;
    }

    /** The directory lists one entry less than there are. */
    private static byte[] hidden() {
        var bytes = ByteBuffer.wrap(SIGNED.clone()).order(ByteOrder.LITTLE_ENDIAN);
        var end = SIGNED.length - 22;
        var directory = bytes.getInt(end + 16);
        var first = 46 + bytes.getShort(directory + 28) + bytes.getShort(directory + 30);
        bytes.putShort(end + 8, (short) (bytes.getShort(end + 8) - 1));
        bytes.putShort(end + 10, bytes.getShort(end + 8));
        bytes.putInt(end + 12, bytes.getInt(end + 12) - first);
        bytes.putInt(end + 16, directory + first);
        return bytes.array();
    }

    /** The head of an entry names it otherwise than the directory. */
    private static byte[] renamedInPlace() {
        var archive = SIGNED.clone();
        var text = new String(archive, StandardCharsets.ISO_8859_1);
        archive[text.indexOf("messages_en.properties")] = 'n';
        return archive;
    }

    private interface Change {

        /** @return null to leave the entry out */
        byte[] of(String name, byte[] content);
    }
}
