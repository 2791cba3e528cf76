package kr.ieum.plugins.runtime;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalPrograms;
import kr.ieum.plugin.PluginView;
import kr.ieum.plugins.archive.PluginManifest;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What the extensions of a plugin bring. It must be what the manifest announced, no more and no less: people have
 * agreed to the manifest.
 */
final class Contributions {

    private final Map<String, Class<? extends Component>> views = new HashMap<>();
    private final List<LocalProgram> programs = new ArrayList<>();

    private Contributions() {}

    static Contributions collect(
            PluginManifest manifest, ClassLoader loader, Set<String> extensions, AutowireCapableBeanFactory beans) {
        var collected = new Contributions();
        extensions.forEach(name -> collected.add(beans.createBean(load(loader, name))));
        collected.check(manifest);
        return collected;
    }

    Map<String, Class<? extends Component>> views() {
        return Map.copyOf(views);
    }

    List<LocalProgram> programs() {
        return List.copyOf(programs);
    }

    private void add(Object extension) {
        switch (extension) {
            case PluginView view -> {
                var entry = view.view();
                if (views.put(entry.path(), entry.view()) != null) {
                    throw new StartFailed("two views have the path " + entry.path());
                }
            }
            case LocalPrograms local -> programs.addAll(local.programs());
            default ->
                throw new StartFailed("the platform has no extension point for "
                        + extension.getClass().getName());
        }
    }

    private void check(PluginManifest manifest) {
        var places =
                manifest.menu().stream().map(PluginManifest.MenuPlace::path).collect(Collectors.toSet());
        requireSame("menu", places, views.keySet());
        var announced =
                manifest.programs().stream().map(PluginManifest.Announced::id).collect(Collectors.toSet());
        var brought = programs.stream().map(LocalProgram::id).toList();
        requireSame("programs", announced, new HashSet<>(brought));
        if (brought.size() > announced.size()) {
            throw new StartFailed("a program is brought twice");
        }
    }

    private static void requireSame(String field, Set<String> announced, Set<String> brought) {
        if (!announced.equals(brought)) {
            throw new StartFailed("the manifest announces %s %s, the extensions bring %s"
                    .formatted(
                            field,
                            announced.stream().sorted().toList(),
                            brought.stream().sorted().toList()));
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new StartFailed("the extension " + name + " is not in the archive");
        }
    }
}
