package kr.ieum.plugins.runtime;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugins.archive.PluginManifest;

/** A plugin at work for one tenant. */
public final class RunningPlugin {

    private final PluginManifest manifest;
    private final PluginSpace space;
    private final Map<String, Class<? extends Component>> views;
    private final List<LocalProgram> programs;
    private final PluginHealth health;

    RunningPlugin(PluginManifest manifest, PluginSpace space, Contributions contributions, PluginHealth health) {
        this.manifest = manifest;
        this.space = space;
        this.views = contributions.views();
        this.programs = contributions.programs();
        this.health = health;
    }

    public PluginManifest manifest() {
        return manifest;
    }

    public List<LocalProgram> programs() {
        return programs;
    }

    public PluginHealth health() {
        return health;
    }

    public boolean hasView(String path) {
        return views.containsKey(path);
    }

    /**
     * Makes a view in the plugin's own context; the platform's would keep the plugin's classes in its caches.
     *
     * @param path one of the manifest's menu places
     */
    public Component open(String path) {
        var view = views.get(path);
        if (view == null) {
            throw new IllegalArgumentException("no view at " + path);
        }
        return space.getAutowireCapableBeanFactory().createBean(view);
    }

    void close() {
        space.close();
    }
}
