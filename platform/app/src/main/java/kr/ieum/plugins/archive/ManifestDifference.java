package kr.ieum.plugins.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.plugins.archive.Ask.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a plugin asks for otherwise than another one.
 *
 * @param changes by topic: what is new and what is changed, then what is gone
 */
public record ManifestDifference(List<Change> changes) {

    public ManifestDifference {
        changes = List.copyOf(changes);
    }

    public static ManifestDifference between(PluginManifest before, PluginManifest after) {
        var former = index(before);
        var latter = index(after);
        var changes = Stream.of(Topic.values())
                .flatMap(topic -> Stream.concat(
                        of(topic, latter).map(ask -> new Change(former.get(key(ask)), ask)),
                        of(topic, former)
                                .filter(ask -> !latter.containsKey(key(ask)))
                                .map(ask -> new Change(ask, null))))
                .filter(Change::isOne)
                .toList();
        return new ManifestDifference(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static Map<String, Ask> index(PluginManifest manifest) {
        var index = new LinkedHashMap<String, Ask>();
        Stream.concat(Ask.of(manifest).stream(), Stream.of(Ask.publisher(manifest)))
                .forEach(ask -> index.put(key(ask), ask));
        return index;
    }

    private static Stream<Ask> of(Topic topic, Map<String, Ask> asks) {
        return asks.values().stream().filter(ask -> ask.topic() == topic);
    }

    private static String key(Ask ask) {
        return ask.topic() + " " + ask.id();
    }

    /**
     * One of them.
     *
     * @param before null when it is new
     * @param after null when it is gone
     */
    public record Change(@Nullable Ask before, @Nullable Ask after) {

        public Topic topic() {
            return Objects.requireNonNull(after == null ? before : after).topic();
        }

        public Sort sort() {
            if (before == null) {
                return Sort.ADDED;
            }
            return after == null ? Sort.REMOVED : Sort.CHANGED;
        }

        private boolean isOne() {
            return !Objects.equals(before, after);
        }
    }

    /** How something differs. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }
}
