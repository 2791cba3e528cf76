package kr.ieum.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Dependency;
import kr.ieum.plugins.archive.VersionRange;

/** Which of a region's plugins need which. A change that would leave one without what it needs is refused. */
final class Dependencies {

    private final Map<String, Installation> installed = new LinkedHashMap<>();

    Dependencies(List<Installation> installed) {
        installed.forEach(installation -> this.installed.put(installation.pluginId(), installation));
    }

    Optional<Installation> find(String pluginId) {
        return Optional.ofNullable(installed.get(pluginId));
    }

    /**
     * The first need of it that is not met.
     *
     * @param lacking plugins that cannot run on themselves, as keys
     */
    Optional<Dependency> lack(PluginManifest manifest, Map<String, ?> lacking) {
        return manifest.dependencies().stream()
                .filter(dependency -> !isMet(dependency) || lacking.containsKey(dependency.id()))
                .findFirst();
    }

    /** @throws MissingDependency when one that it needs does not run, or in a version that does not fit */
    void requireFor(PluginManifest manifest) {
        var missing = manifest.dependencies().stream()
                .filter(dependency -> !isMet(dependency))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingDependency(manifest.id(), NamedPlugins.needed(missing));
        }
    }

    /** @throws NeededByOthers when one that runs needs it */
    void refuseStoppingOf(String pluginId) {
        refuse(pluginId, dependents(pluginId));
    }

    /** @throws NeededByOthers when one that runs needs it in another version */
    void refuseChangeTo(PluginManifest manifest) {
        refuse(
                manifest.id(),
                dependents(manifest.id()).stream()
                        .filter(dependent -> dependent.manifest().dependencies().stream()
                                .anyMatch(dependency -> dependency.id().equals(manifest.id())
                                        && !VersionRange.admits(dependency.versions(), manifest.version())))
                        .toList());
    }

    /** What each of them says that it needs. */
    List<Need> needs() {
        return installed.values().stream()
                .flatMap(installation -> installation.manifest().dependencies().stream()
                        .map(dependency -> new Need(
                                installation.pluginId(), dependency.id(), dependency.versions(), isMet(dependency))))
                .toList();
    }

    /** Those that run and need it, directly or through others, each before the ones that need it in turn. */
    List<Installation> dependents(String pluginId) {
        return inOrder().stream()
                .filter(Installation::isEnabled)
                .filter(installation -> !installation.pluginId().equals(pluginId))
                .filter(installation -> needs(installation, pluginId))
                .toList();
    }

    /** All of them, each after what it needs. Circles, which nobody can start, come as they are. */
    List<Installation> inOrder() {
        var ordered = new LinkedHashMap<String, Installation>();
        installed.values().forEach(installation -> visit(installation, ordered, new ArrayList<>()));
        return List.copyOf(ordered.values());
    }

    private void visit(Installation installation, Map<String, Installation> ordered, List<String> way) {
        if (ordered.containsKey(installation.pluginId()) || way.contains(installation.pluginId())) {
            return;
        }
        way.add(installation.pluginId());
        for (var dependency : installation.manifest().dependencies()) {
            var needed = installed.get(dependency.id());
            if (needed != null) {
                visit(needed, ordered, way);
            }
        }
        ordered.put(installation.pluginId(), installation);
    }

    private boolean needs(Installation installation, String pluginId) {
        return needs(installation, pluginId, new ArrayList<>());
    }

    private boolean needs(Installation installation, String pluginId, List<String> way) {
        if (way.contains(installation.pluginId())) {
            return false;
        }
        way.add(installation.pluginId());
        return installation.manifest().dependencies().stream().anyMatch(dependency -> {
            var needed = installed.get(dependency.id());
            return dependency.id().equals(pluginId) || (needed != null && needs(needed, pluginId, way));
        });
    }

    private boolean isMet(Dependency dependency) {
        var needed = installed.get(dependency.id());
        return needed != null && needed.isEnabled() && VersionRange.admits(dependency.versions(), needed.version());
    }

    private static void refuse(String pluginId, List<Installation> dependents) {
        if (!dependents.isEmpty()) {
            throw new NeededByOthers(pluginId, NamedPlugins.of(dependents));
        }
    }
}
