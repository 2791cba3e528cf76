package kr.ieum.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import kr.ieum.testkit.TestPublisher;

/** Makes plugins for the tests, compiled on the spot: one that keeps the contract, and others that differ in one thing. */
final class Sample {

    static final String VIEW = """
            class SampleView extends com.vaadin.flow.component.html.Div {
                SampleView(kr.ieum.plugin.PluginContext plugin, SampleNotes notes) {
                    add(new com.vaadin.flow.component.html.H1(plugin.text(getLocale(), "title", notes.count())));
                    %s
                }
            }
            """;

    /** The manifest of the good one without what it asks for. */
    static final String HEAD = """
            id: contract-sample
            version: 1.0.0
            publisher: sample
            provider: 시험 기관
            platform: ">=0.2.0 & <1.0.0"
            package: kr.ieum.x.contractsample
            name: {ko: 표본, en: Sample}
            description: {ko: 시험을 위한 플러그인, en: A plugin for tests}
            """;

    private final Map<String, String> sources =
            new TreeMap<>(Map.of("SampleEntry", """
            @org.pf4j.Extension
            public class SampleEntry implements kr.ieum.plugin.PluginView {
                public kr.ieum.plugin.ViewEntry view() {
                    return new kr.ieum.plugin.ViewEntry("page", SampleView.class);
                }
            }
            """, "SampleView", VIEW.formatted(""), "SampleNotes", """
            @org.springframework.stereotype.Component
            class SampleNotes {
                private final org.springframework.jdbc.core.simple.JdbcClient jdbc;
                SampleNotes(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
                    this.jdbc = jdbc;
                }
                long count() {
                    return jdbc.sql("SELECT count(*) FROM note").query(Long.class).single();
                }
            }
            """));

    private final Map<String, String> texts = new TreeMap<>(Map.of(
            "plugin.yaml",
            HEAD + """
            menu:
              - {path: page, title: {ko: 표본 화면, en: Sample page}, order: 1}
            tables: [note]
            """,
            "messages.properties",
            "title=메모 {0}건",
            "messages_en.properties",
            "title={0} notes",
            "db/0001-note.sql",
            """
            --liquibase formatted sql
            --changeset sample:note
            CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, words text NOT NULL);
            --rollback DROP TABLE note;
            """));

    private Sample() {}

    static Sample good() {
        return new Sample();
    }

    /** Nothing but a package. */
    static Sample empty() {
        var sample = new Sample();
        sample.sources.clear();
        sample.texts.clear();
        return sample;
    }

    /** The good one with a view that has these statements at the end of its constructor. */
    static Sample view(String statements) {
        return good().source("SampleView", VIEW.formatted(statements));
    }

    Sample source(String name, String source) {
        sources.put(name, source);
        return this;
    }

    Sample text(String path, String text) {
        texts.put(path, text);
        return this;
    }

    Sample replace(String path, String text, String replacement) {
        return text(path, texts.getOrDefault(path, "").replace(text, replacement));
    }

    BuiltPlugin built() {
        return BuiltPlugin.of(archive());
    }

    /** Signed by the publisher that every test's application knows. */
    byte[] archive() {
        return TestPublisher.SAMPLE.sign(unsigned());
    }

    byte[] unsigned() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entries = compiled();
            texts.forEach((path, text) -> entries.put(path, text.getBytes(StandardCharsets.UTF_8)));
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> compiled() throws IOException {
        var folder = Files.createTempDirectory("contract-sample");
        var out = Files.createDirectories(folder.resolve("out"));
        var arguments = new ArrayList<>(List.of("-d", out.toString(), "-proc:full", "-nowarn", "-Xlint:none", "-cp"));
        arguments.add(System.getProperty("java.class.path"));
        for (var source : sources.entrySet()) {
            var file = folder.resolve(source.getKey() + ".java");
            Files.writeString(file, "package kr.ieum.x.contractsample;\n" + source.getValue());
            arguments.add(file.toString());
        }
        var messages = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
        }
        return read(out);
    }

    private static Map<String, byte[]> read(Path out) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var files = Files.walk(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                entries.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return entries;
    }
}
