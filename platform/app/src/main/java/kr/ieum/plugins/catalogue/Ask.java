package kr.ieum.plugins.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Kind;

/**
 * One thing that a plugin asks for, in a form in which two versions can be compared.
 *
 * @param id names it within its category
 */
public record Ask(Category category, String id, LocalText text) {

    /** What can be asked for, the weightiest first. */
    public enum Category {
        HOSTS,
        PORTS,
        TABLES,
        JOBS,
        IMPORTS,
        MENU,
        PROGRAMS,
        BLUEPRINTS,
        SCALES,
        DOCUMENTS,
        INDICATORS,
        SETTINGS,
        DEPENDENCIES,
        FACTS
    }

    /** All that a plugin asks for, by category. */
    public static List<Ask> of(PluginManifest manifest) {
        var asks = new ArrayList<Ask>();
        plain(asks, Category.HOSTS, manifest.hosts());
        plain(asks, Category.PORTS, manifest.ports());
        plain(asks, Category.TABLES, manifest.tables());
        for (var kind : Kind.values()) {
            add(
                    asks,
                    Category.valueOf(kind.name()),
                    manifest.announced(kind),
                    announced -> announced.id(),
                    announced -> announced.name());
        }
        add(asks, Category.MENU, manifest.menu(), place -> place.path(), place -> place.title());
        add(asks, Category.INDICATORS, manifest.indicators(), figure -> figure.id(), figure -> figure.name());
        add(asks, Category.SETTINGS, manifest.settings(), field -> field.key(), field -> field.name());
        add(
                asks,
                Category.DEPENDENCIES,
                manifest.dependencies(),
                needed -> needed.id(),
                needed -> same(needed.id() + " " + needed.versions()));
        manifest.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> asks.add(new Ask(
                        Category.FACTS,
                        fact.getKey(),
                        new LocalText(
                                fact.getValue().name().ko() + " " + quantity(fact.getValue()),
                                fact.getValue().name().en() + " " + quantity(fact.getValue())))));
        asks.sort(java.util.Comparator.comparing(Ask::category));
        return List.copyOf(asks);
    }

    /** What the first list has and the second has not. */
    static List<Ask> missing(List<Ask> from, List<Ask> in) {
        return from.stream().filter(ask -> !in.contains(ask)).toList();
    }

    private static String quantity(kr.ieum.plugin.Fact fact) {
        return fact.value().toPlainString() + fact.unit();
    }

    private static void plain(List<Ask> asks, Category category, List<String> names) {
        add(asks, category, names, name -> name, Ask::same);
    }

    private static <T> void add(
            List<Ask> asks, Category category, List<T> items, Function<T, String> id, Function<T, LocalText> text) {
        items.forEach(item -> asks.add(new Ask(category, id.apply(item), text.apply(item))));
    }

    private static LocalText same(String text) {
        return new LocalText(text, text);
    }
}
