package kr.ieum.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ArchiveInspectionTests {

    private static final String OWN = "kr/ieum/x/sampleone/";

    private final ArchiveInspection inspection =
            new ArchiveInspection(new ArchiveProperties(DataSize.ofMegabytes(1), DataSize.ofMegabytes(4), 50, 100));

    @Test
    void aGoodArchiveTellsWhatItIsAndAsksFor() {
        var archive = SamplePlugin.good().archive();

        var found = inspection.inspect(archive);

        assertThat(found.manifest().id()).isEqualTo("sample-one");
        assertThat(found.manifest().name().in(Locale.ENGLISH)).isEqualTo("Sample");
        assertThat(found.manifest().menu()).hasSize(1);
        assertThat(found.manifest().ports()).containsExactly("firms");
        assertThat(found.manifest().facts()).containsKey("goal");
        assertThat(found.sha256()).hasSize(64);
        assertThat(found.size()).isEqualTo(archive.length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackIsRefused(Reason reason, Supplier<byte[]> archive) {
        var bytes = archive.get();

        assertThatThrownBy(() -> inspection.inspect(bytes))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack(Reason.TOO_BIG, () -> new byte[(1 << 20) + 1]),
                attack(Reason.NOT_AN_ARCHIVE, () -> new byte[0]),
                attack(Reason.NOT_AN_ARCHIVE, () -> "이것은 압축 파일이 아닙니다".getBytes(StandardCharsets.UTF_8)),
                attack(
                        Reason.NOT_AN_ARCHIVE,
                        () -> Arrays.copyOf(SamplePlugin.good().archive(), 900)),
                attack(Reason.TOO_MANY_ENTRIES, ArchiveInspectionTests::manyEntries),
                attack(Reason.UNPACKS_TOO_BIG, () -> with("bomb.txt", new byte[5 << 20])),
                attack(Reason.UNPACKS_TOO_BIG, () -> with("ratio.txt", new byte[2 << 20])),
                attack(Reason.BAD_PATH, () -> with("../../outside.txt", new byte[1])),
                attack(Reason.BAD_PATH, () -> with("/etc/outside.txt", new byte[1])),
                attack(Reason.BAD_PATH, () -> with("a/./b.txt", new byte[1])),
                attack(Reason.BAD_PATH, () -> with("C:outside.txt", new byte[1])),
                attack(Reason.BAD_PATH, () -> with("a\nb.txt", new byte[1])),
                attack(Reason.SYMLINK, ArchiveInspectionTests::symlink),
                attack(Reason.TWICE, () -> with("PLUGIN.yaml", new byte[1])),
                attack(Reason.NESTED, () -> with("lib/more.jar", new byte[1])),
                attack(Reason.CLASS_PATH, () -> text("META-INF/MANIFEST.MF", """
                        Manifest-Version: 1.0
                        Class-Path: http://example.com/more.jar

                        """)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lies")
    void aManifestThatIsMissingOrLiesIsRefused(Reason reason, Supplier<byte[]> archive) {
        var bytes = archive.get();

        assertThatThrownBy(() -> inspection.inspect(bytes))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                attack(
                        Reason.NO_MANIFEST,
                        () -> SamplePlugin.good().without("plugin.yaml").archive()),
                attack(Reason.MANIFEST_UNREADABLE, () -> text("plugin.yaml", "id: [")),
                attack(Reason.MANIFEST_UNREADABLE, () -> with("plugin.yaml", new byte[] {(byte) 0xB0, (byte) 0xA1})),
                attack(Reason.MANIFEST_UNREADABLE, () -> text("plugin.yaml", "a: &a [1]\nb: [*a, *a]")),
                attack(Reason.MANIFEST_UNREADABLE, () -> text("plugin.yaml", "id: !!java.net.URL [http://a]")),
                attack(Reason.FIELD_WRONG, () -> text("plugin.yaml", "- only\n- a list")),
                attack(Reason.FIELD_MISSING, () -> changed("version: 1.2.0\n", "")),
                attack(Reason.FIELD_WRONG, () -> changed("id: sample-one", "id: ../sample")),
                attack(Reason.FIELD_WRONG, () -> changed("id: sample-one", "id: Sample")),
                attack(Reason.FIELD_WRONG, () -> changed("version: 1.2.0", "version: latest")),
                attack(Reason.FIELD_WRONG, () -> changed("order: 1", "order: 1000")),
                attack(Reason.FIELD_WRONG, () -> changed("path: page", "path: a/../b")),
                attack(Reason.FIELD_WRONG, () -> changed(">=0.1.0 & <1.0.0", "whatever")),
                attack(Reason.FIELD_MISSING, () -> changed("{ko: 표본, en: Sample}", "{ko: 표본}")),
                attack(Reason.FIELD_UNKNOWN, () -> changed("ports: [firms]", "wishes: [everything]")),
                attack(Reason.PLATFORM, () -> changed(">=0.1.0 & <1.0.0", ">=9.0.0")),
                attack(Reason.PLATFORM, () -> changed(">=0.1.0 & <1.0.0", "<0.1.0")),
                attack(Reason.PACKAGE_TAKEN, () -> changed("kr.ieum.x.sampleone", "kr.ieum.tenancy")),
                attack(Reason.PACKAGE_TAKEN, () -> changed("kr.ieum.x.sampleone", "kr.ieum.x.sampletwo")),
                attack(Reason.PACKAGE_TAKEN, () -> changed("kr.ieum.x.sampleone", "org.springframework.core")),
                attack(Reason.FOREIGN_CLASS, () -> changed("kr.ieum.x.sampleone", "kr.go.example")),
                attack(Reason.FOREIGN_CLASS, () -> moved("kr/ieum/tenancy/Tenancy.class")),
                attack(Reason.FOREIGN_CLASS, () -> moved("META-INF/versions/25/kr/ieum/x/sampleone/SampleBean.class")),
                attack(Reason.FALSE_CLASS, () -> moved(OWN + "Other.class")),
                attack(Reason.FALSE_CLASS, () -> with(OWN + "Broken.class", new byte[] {1, 2, 3})),
                attack(
                        Reason.USES_INTERNALS,
                        () -> SamplePlugin.withClass("SampleBean", """
                        @org.springframework.stereotype.Component
                        class SampleBean {
                            void fail() {
                                kr.ieum.tenancy.Tenancy.runAs(new kr.ieum.tenancy.TenantId("gangwon"), () -> {});
                            }
                        }
                        """).archive()),
                attack(
                        Reason.NO_EXTENSIONS,
                        () -> SamplePlugin.good()
                                .without("META-INF/extensions.idx")
                                .archive()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.http.HttpClient.newHttpClient().close();",
                "new java.net.Socket().isBound();",
                "java.nio.file.Files.exists(java.nio.file.Path.of(\"/etc/passwd\"));",
                "new java.io.File[1].clone();",
                "new java.io.RandomAccessFile(\"/etc/passwd\", \"r\").close();",
                "new ProcessBuilder(\"id\").start();",
                "Runtime.getRuntime().halt(1);",
                "System.exit(1);",
                "System.getenv();",
                "java.sql.DriverManager.getConnection(\"jdbc:postgresql:ieum\");",
                "new Thread(() -> {}).start();",
                "Thread.ofVirtual();",
                "java.util.concurrent.Executors.newCachedThreadPool();",
                "Class.forName(\"sun.misc.Unsafe\");",
                "String.class.getDeclaredMethods()[0].setAccessible(true);",
                "String.class.getMethod(\"length\").invoke(\"\");",
                "new org.springframework.core.io.UrlResource(\"file:///etc/passwd\").exists();",
                "Object unsafe = sun.misc.Unsafe.class;",
            })
    void aClassThatWouldLeaveItsCageIsRefused(String way) {
        var archive = SamplePlugin.withClass("SampleBean", """
                @org.springframework.stereotype.Component
                class SampleBean {
                    void fail() {
                        try {
                            %s
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    }
                }
                """.formatted(way)).archive();

        assertThatThrownBy(() -> inspection.inspect(archive))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.LEAVES_CAGE));
    }

    private static Arguments attack(Reason reason, Supplier<byte[]> archive) {
        return arguments(reason, archive);
    }

    private static byte[] with(String path, byte[] content) {
        return SamplePlugin.good().with(path, content).archive();
    }

    private static byte[] text(String path, String content) {
        return SamplePlugin.good().withText(path, content).archive();
    }

    private static byte[] changed(String text, String replacement) {
        return SamplePlugin.good().manifestWith(text, replacement).archive();
    }

    private static byte[] moved(String path) {
        var plugin = SamplePlugin.good();
        return plugin.with(path, plugin.content(OWN + "SampleBean.class")).archive();
    }

    private static byte[] manyEntries() {
        var plugin = SamplePlugin.good();
        for (var number = 0; number < 50; number++) {
            plugin.with("many/" + number, new byte[0]);
        }
        return plugin.archive();
    }

    private static byte[] symlink() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var link = new ZipArchiveEntry("passwd");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
