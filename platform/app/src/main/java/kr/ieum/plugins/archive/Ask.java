package kr.ieum.plugins.archive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.archive.PluginManifest.Indicator;
import kr.ieum.plugins.archive.PluginManifest.Kind;

/**
 * One thing that a manifest asks for.
 *
 * @param id names it within its topic
 * @param text for people; of {@link Topic#PORTS} it is the id, which the platform explains in its own words
 * @param declared as the manifest has it, to tell whether it changed
 */
public record Ask(Topic topic, String id, LocalText text, Object declared) {

    /** What kind of thing it is; what reaches furthest comes first. */
    public enum Topic {
        PORTS,
        HOSTS,
        INDICATORS,
        TABLES,
        DEPENDENCIES,
        MENU,
        PROGRAMS,
        BLUEPRINTS,
        SCALES,
        DOCUMENTS,
        IMPORTS,
        JOBS,
        SETTINGS,
        FACTS,
        PUBLISHER
    }

    /** All that a manifest asks for, by topic and then in its own order. */
    public static List<Ask> of(PluginManifest manifest) {
        return Stream.of(
                        ids(Topic.PORTS, manifest.ports()),
                        ids(Topic.HOSTS, manifest.hosts()),
                        manifest.indicators().stream().map(Ask::indicator),
                        ids(Topic.TABLES, manifest.tables()),
                        manifest.dependencies().stream()
                                .map(one -> plain(Topic.DEPENDENCIES, one.id(), one.id() + " " + one.versions())),
                        manifest.menu().stream().map(place -> new Ask(Topic.MENU, place.path(), place.title(), place)),
                        announced(manifest),
                        manifest.settings().stream()
                                .map(field -> new Ask(Topic.SETTINGS, field.key(), field.name(), field)),
                        manifest.facts().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(fact -> fact(fact.getKey(), fact.getValue())))
                .flatMap(asks -> asks)
                .toList();
    }

    /** Who made it; asked for nothing, but worth to know when it changes. */
    static Ask publisher(PluginManifest manifest) {
        return plain(Topic.PUBLISHER, "publisher", manifest.publisher() + " (" + manifest.provider() + ")");
    }

    private static Stream<Ask> announced(PluginManifest manifest) {
        return Stream.of(Kind.values())
                .flatMap(kind -> manifest.announced(kind).stream()
                        .map(one -> new Ask(Topic.valueOf(kind.name()), one.id(), one.name(), one)));
    }

    private static Stream<Ask> ids(Topic topic, List<String> ids) {
        return ids.stream().map(id -> plain(topic, id, id));
    }

    private static Ask plain(Topic topic, String id, String text) {
        return new Ask(topic, id, new LocalText(text, text), text);
    }

    private static Ask indicator(Indicator indicator) {
        var name = indicator.name();
        var meaning = indicator.meaning();
        var text = new LocalText(
                "%s (%s): %s".formatted(name.ko(), indicator.unit(), meaning.ko()),
                "%s (%s): %s".formatted(name.en(), indicator.unit(), meaning.en()));
        return new Ask(Topic.INDICATORS, indicator.id(), text, indicator);
    }

    private static Ask fact(String key, Fact fact) {
        var number = fact.value().toPlainString() + fact.unit();
        var text = new LocalText(
                "%s %s (%s)".formatted(fact.name().ko(), number, fact.source().ko()),
                "%s %s (%s)".formatted(fact.name().en(), number, fact.source().en()));
        return new Ask(Topic.FACTS, key, text, fact);
    }
}
