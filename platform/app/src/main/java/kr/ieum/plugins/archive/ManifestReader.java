package kr.ieum.plugins.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.ieum.plugin.Fact;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import kr.ieum.plugins.archive.PluginManifest.Announced;
import kr.ieum.plugins.archive.PluginManifest.Dependency;
import kr.ieum.plugins.archive.PluginManifest.Indicator;
import kr.ieum.plugins.archive.PluginManifest.Kind;
import kr.ieum.plugins.archive.PluginManifest.MenuPlace;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code plugin.yaml}, strictly: a field that is missing, wrong or unknown is refused by its name. */
final class ManifestReader {

    private static final int MAX_BYTES = 64 * 1024;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MAX_ID = 40;
    private static final Pattern VERSION =
            Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})(-[0-9A-Za-z.-]{1,40})?");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private ManifestReader() {}

    static PluginManifest read(byte[] file) {
        return new Fields("", parse(file)).complete(ManifestReader::manifest);
    }

    private static PluginManifest manifest(Fields fields) {
        var id = fields.matching("id", ID);
        if (id.length() > MAX_ID) {
            throw new ArchiveRefused(Reason.FIELD_WRONG, "id");
        }
        return new PluginManifest(
                id,
                fields.matching("version", VERSION),
                fields.key("publisher"),
                fields.text("provider", 100),
                fields.text("platform", 100),
                fields.matching("package", PACKAGE),
                fields.bilingual("name"),
                fields.bilingual("description"),
                unique("dependencies", fields.list("dependencies", ManifestReader::dependency), Dependency::id),
                unique("menu", fields.list("menu", ManifestReader::place), MenuPlace::path),
                announced(fields),
                unique("indicators", fields.list("indicators", ManifestReader::indicator), Indicator::id),
                unique("tables", fields.texts("tables", TABLE), Function.identity()),
                fields.keys("ports"),
                unique("hosts", fields.texts("hosts", HOST), Function.identity()),
                unique("settings", fields.list("settings", SettingReader::read), SettingField::key),
                facts(fields));
    }

    private static Map<Kind, List<Announced>> announced(Fields fields) {
        var announced = new EnumMap<Kind, List<Announced>>(Kind.class);
        for (var kind : Kind.values()) {
            var items = fields.list(kind.field(), ManifestReader::item);
            announced.put(kind, unique(kind.field(), items, Announced::id));
        }
        return announced;
    }

    private static Dependency dependency(Fields fields) {
        var versions = fields.text("versions", 100);
        if (!VersionRange.isRange(versions)) {
            throw fields.wrong("versions");
        }
        return new Dependency(fields.matching("id", ID), versions);
    }

    private static Indicator indicator(Fields fields) {
        return new Indicator(
                fields.key("id"), fields.bilingual("name"), fields.text("unit", 20), fields.bilingual("meaning"));
    }

    private static MenuPlace place(Fields fields) {
        return new MenuPlace(fields.key("path"), fields.bilingual("title"), fields.number("order", 0, 99));
    }

    private static Announced item(Fields fields) {
        return new Announced(fields.key("id"), fields.bilingual("name"));
    }

    private static Map<String, Fact> facts(Fields fields) {
        var facts = new LinkedHashMap<String, Fact>();
        fields.list(
                "facts",
                fact -> facts.put(
                        fact.key("key"),
                        new Fact(
                                fact.bilingual("name"),
                                fact.decimal("value"),
                                fact.text("unit", 20),
                                fact.bilingual("source"))));
        return facts;
    }

    private static <T> List<T> unique(String name, List<T> items, Function<T, String> key) {
        if (items.stream().map(key).distinct().count() < items.size()) {
            throw new ArchiveRefused(Reason.FIELD_WRONG, name);
        }
        return items;
    }

    private static Object parse(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new ArchiveRefused(Reason.MANIFEST_UNREADABLE);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return new Yaml(new SafeConstructor(strict())).load(text.toString());
        } catch (YAMLException | CharacterCodingException unreadable) {
            throw new ArchiveRefused(Reason.MANIFEST_UNREADABLE);
        }
    }

    private static LoaderOptions strict() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        return options;
    }
}
