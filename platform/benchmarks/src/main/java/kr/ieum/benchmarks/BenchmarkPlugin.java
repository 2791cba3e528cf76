package kr.ieum.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.ieum.testkit.TestPublisher;
import kr.ieum.x.benchmark.FirmTable;
import kr.ieum.x.benchmark.FirmTableEntry;

/** The archive of a plugin with one page and one table. */
final class BenchmarkPlugin {

    static final String PATH = "x/benchmark/firms";

    private static final String MANIFEST = """
            id: benchmark
            version: 1.0.0
            publisher: sample
            provider: 이음
            platform: ">=0.2.0 & <1.0.0"
            package: kr.ieum.x.benchmark
            name: {ko: 측정, en: Benchmark}
            description: {ko: 속도를 재기 위한 플러그인, en: A plugin to measure speed with}
            menu:
              - {path: firms, title: {ko: 측정용 기업 표, en: Firms to measure}, order: 1}
            tables: [note]
            ports: [firms]
            """;

    private BenchmarkPlugin() {}

    static byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "plugin.yaml", MANIFEST.getBytes(StandardCharsets.UTF_8));
            add(zip, "messages.properties", new byte[0]);
            add(zip, "messages_en.properties", new byte[0]);
            add(zip, "db/0001-note.sql", """
                    --liquibase formatted sql
                    --changeset benchmark:note
                    CREATE TABLE note (id int PRIMARY KEY, words text NOT NULL);
                    --rollback DROP TABLE note;
                    """.getBytes(StandardCharsets.UTF_8));
            add(
                    zip,
                    "META-INF/extensions.idx",
                    (FirmTableEntry.class.getName() + "\n").getBytes(StandardCharsets.UTF_8));
            for (var type : List.of(FirmTable.class, FirmTableEntry.class)) {
                var path = type.getName().replace('.', '/') + ".class";
                try (var content = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(path))) {
                    add(zip, path, content.readAllBytes());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return TestPublisher.SAMPLE.sign(bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
