package kr.ieum.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import kr.ieum.testkit.TestPublisher;

/**
 * Makes archives of plugins for tests, compiled on the spot: by default a good one with one view and one programme.
 * Nothing of it is on the tests' class path, so that only the platform can load it.
 */
public final class SamplePlugin {

    public static final String ID = "sample-one";
    public static final String PACKAGE = "kr.ieum.x.sampleone";
    public static final String MANIFEST = """
            id: sample-one
            version: 1.2.0
            publisher: sample
            provider: 시험 기관
            platform: ">=0.1.0 & <1.0.0"
            package: kr.ieum.x.sampleone
            name: {ko: 표본, en: Sample}
            description: {ko: 시험을 위한 플러그인, en: A plugin for tests}
            menu:
              - path: page
                title: {ko: 표본 화면, en: Sample page}
                order: 1
            programs:
              - id: help
                name: {ko: 표본 지원, en: Sample help}
            ports: [firms]
            facts:
              - {key: goal, name: {ko: 목표, en: Goal}, value: 90, unit: "%", source: {ko: 시험, en: Test}}
            """;

    private static final Map<String, String> SOURCES =
            Map.of("SampleEntry", """
            @org.pf4j.Extension
            public class SampleEntry implements kr.ieum.plugin.PluginView {
                public kr.ieum.plugin.ViewEntry view() {
                    return new kr.ieum.plugin.ViewEntry("page", SampleView.class);
                }
            }
            """, "SampleView", """
            class SampleView extends com.vaadin.flow.component.html.Div {
                SampleView(kr.ieum.plugin.PluginContext plugin, kr.ieum.plugin.Firms firms, SampleBean bean) {
                    var group = new kr.ieum.plugin.IndustryGroup(
                            "all", java.util.List.of(new kr.ieum.plugin.IndustryClass(10, "10")));
                    add(new com.vaadin.flow.component.html.Span(plugin.text(getLocale(), "hello", plugin.facts().get("goal").value())));
                    add(new com.vaadin.flow.component.html.Span("firms " + firms.count(java.util.List.of(group)).get("all")));
                    add(new com.vaadin.flow.component.button.Button("break", click -> bean.fail()));
                }
            }
            """, "SampleBean", """
            @org.springframework.stereotype.Component
            class SampleBean {
                void fail() {
                    throw new IllegalStateException("broken on purpose");
                }
            }
            """, "SamplePrograms", """
            @org.pf4j.Extension
            public class SamplePrograms implements kr.ieum.plugin.LocalPrograms {
                public java.util.List<kr.ieum.plugin.LocalProgram> programs() {
                    var text = new kr.ieum.plugin.LocalText("표본 지원", "Sample help");
                    return java.util.List.of(new kr.ieum.plugin.LocalProgram("help", text, text, text, 1_000_000L,
                            java.time.LocalDate.of(2026, 1, 1), java.time.LocalDate.of(2100, 1, 1), text));
                }
            }
            """);

    private static final Map<Sources, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private SamplePlugin() {}

    /** A plugin without fault. */
    public static SamplePlugin good() {
        return complete(of(PACKAGE, SOURCES), MANIFEST);
    }

    /** The good plugin under another id, such as {@code sample-two}, in the package that goes with it. */
    public static SamplePlugin named(String id) {
        var own = "kr.ieum.x." + id.replace("-", "");
        return complete(of(own, SOURCES), MANIFEST.replace(PACKAGE, own).replace(ID, id));
    }

    /** The good plugin in a version with a table and a setting of its own. */
    public static SamplePlugin withData(String version) {
        return good().withDataOf(version);
    }

    /** A plugin of another name that needs the good one in this version or a later one. */
    public static SamplePlugin spare(String least) {
        return named("sample-spare")
                .replacingInManifest("ko: 표본, en: Sample}", "ko: 부속, en: Spare}")
                .replacingInManifest("menu:", "dependencies: [{id: %s, versions: \">=%s\"}]\nmenu:".formatted(ID, least));
    }

    /** The good plugin with one class written anew. */
    public static SamplePlugin withClass(String name, String source) {
        var sources = new TreeMap<>(SOURCES);
        sources.put(name, source);
        var made = of(PACKAGE, sources);
        good().entries.forEach(made.entries::putIfAbsent);
        return made;
    }

    /** A plugin of these classes only, each a name and its source; its manifest is still to be given. */
    public static SamplePlugin withClasses(String... namesAndSources) {
        return withClassesIn(PACKAGE, namesAndSources);
    }

    /** The same in another package. */
    public static SamplePlugin withClassesIn(String own, String... namesAndSources) {
        var sources = new TreeMap<String, String>();
        for (var place = 0; place < namesAndSources.length; place += 2) {
            sources.put(namesAndSources[place], namesAndSources[place + 1]);
        }
        return of(own, sources).withText("messages.properties", "").withText("messages_en.properties", "");
    }

    public SamplePlugin withText(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SamplePlugin with(String path, byte[] content) {
        entries.put(path, content);
        return this;
    }

    public SamplePlugin without(String path) {
        entries.remove(path);
        return this;
    }

    /** The sample in a version with a table and a setting of its own. */
    public SamplePlugin withDataOf(String version) {
        return withText("plugin.yaml", MANIFEST.replace("1.2.0", version) + """
                        tables: [part]
                        settings:
                          - {key: days, name: {ko: 처리 기한, en: Days}, type: number, default: 30, min: 1, max: 90}
                        """).withText("db/0001-part.sql", """
                        --liquibase formatted sql
                        --changeset sample:part
                        CREATE TABLE part (name text PRIMARY KEY);
                        """);
    }

    /** With one piece of its own manifest replaced. */
    public SamplePlugin replacingInManifest(String text, String replacement) {
        var manifest = new String(content("plugin.yaml"), StandardCharsets.UTF_8);
        return withText("plugin.yaml", manifest.replace(text, replacement));
    }

    public byte[] content(String path) {
        return entries.get(path);
    }

    /** The manifest with one piece of its text replaced. */
    public SamplePlugin manifestWith(String text, String replacement) {
        return withText("plugin.yaml", MANIFEST.replace(text, replacement));
    }

    /** Signed by the publisher that every test's application knows. */
    public byte[] archive() {
        return TestPublisher.SAMPLE.sign(unsigned());
    }

    public byte[] unsigned() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var place = new ZipEntry(entry.getKey());
                // the same content gives the same bytes
                place.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(place);
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static SamplePlugin complete(SamplePlugin made, String manifest) {
        return made.withText("plugin.yaml", manifest)
                .withText("messages.properties", "hello=목표 {0}")
                .withText("messages_en.properties", "hello=goal {0}");
    }

    private static SamplePlugin of(String own, Map<String, String> sources) {
        var made = new SamplePlugin();
        made.entries.putAll(COMPILED.computeIfAbsent(new Sources(own, Map.copyOf(sources)), SamplePlugin::compiled));
        return made;
    }

    private static Map<String, byte[]> compiled(Sources sources) {
        try {
            var folder = Files.createTempDirectory("sample-plugin");
            var made = new LinkedHashMap<String, byte[]>();
            compile(folder, sources.own(), sources.texts());
            try (var files = Files.walk(folder.resolve("out"))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    made.put(folder.resolve("out").relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void compile(Path folder, String own, Map<String, String> sources) throws IOException {
        var out = Files.createDirectories(folder.resolve("out"));
        var arguments = new java.util.ArrayList<>(List.of(
                "-d",
                out.toString(),
                "-proc:full",
                "-Xlint:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path")));
        for (var source : sources.entrySet()) {
            var file = folder.resolve(source.getKey() + ".java");
            Files.writeString(file, "package " + own + ";\n" + source.getValue());
            arguments.add(file.toString());
        }
        var messages = new ByteArrayOutputStream();
        var outcome =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        if (outcome != 0) {
            throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
        }
    }

    /** @param texts source by class name */
    private record Sources(String own, Map<String, String> texts) {}
}
