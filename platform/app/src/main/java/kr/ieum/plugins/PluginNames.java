package kr.ieum.plugins;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.archive.PluginManifest;

/** What plugins are called. Of two that are called the same, each has its id behind its name. */
public final class PluginNames {

    private final Map<String, LocalText> names = new HashMap<>();

    /** @param manifests of one plugin, the first counts */
    PluginNames(Stream<PluginManifest> manifests) {
        manifests.forEach(manifest -> names.putIfAbsent(manifest.id(), manifest.name()));
    }

    /** The id itself when nothing is known of it. */
    public String of(String pluginId, Locale locale) {
        var known = names.get(pluginId);
        if (known == null) {
            return pluginId;
        }
        var name = known.in(locale);
        var same = names.values().stream().filter(other -> other.in(locale).equals(name));
        return same.count() > 1 ? name + "(" + pluginId + ")" : name;
    }
}
