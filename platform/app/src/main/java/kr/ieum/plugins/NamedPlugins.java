package kr.ieum.plugins;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kr.ieum.plugins.archive.PluginManifest.Dependency;

/** Plugins as an argument of a text: whoever reads it sees what they are called, in the language of the text. */
public record NamedPlugins(List<One> all) implements Serializable {

    public NamedPlugins {
        all = List.copyOf(all);
    }

    public static NamedPlugins of(String pluginId) {
        return new NamedPlugins(List.of(new One(pluginId, "")));
    }

    static NamedPlugins of(Collection<Installation> installations) {
        return new NamedPlugins(installations.stream()
                .map(installation -> new One(installation.pluginId(), ""))
                .toList());
    }

    static NamedPlugins needed(Collection<Dependency> dependencies) {
        return new NamedPlugins(dependencies.stream()
                .map(dependency -> new One(dependency.id(), " " + dependency.versions()))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Their ids. */
    @Override
    public String toString() {
        return all.stream().map(one -> one.id() + one.more()).collect(Collectors.joining(", "));
    }

    /** @param more what is said after its name */
    record One(String id, String more) implements Serializable {}
}
