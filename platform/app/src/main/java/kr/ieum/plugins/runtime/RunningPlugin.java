package kr.ieum.plugins.runtime;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Texts;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.tenancy.TenantId;

/** A plugin at work for one tenant. */
public final class RunningPlugin {

    private final Installed installed;
    private final InstallationContext context;
    private final Contributions contributions;
    private final Map<String, Class<? extends Component>> views;
    private final PluginHealth health;

    RunningPlugin(Installed installed, InstallationContext context, Contributions contributions, PluginHealth health) {
        this.installed = installed;
        this.context = context;
        this.contributions = contributions;
        this.views = contributions.views();
        this.health = health;
    }

    public PluginManifest manifest() {
        return installed.manifest();
    }

    public TenantId tenant() {
        return installed.tenant();
    }

    public Contributions contributions() {
        return contributions;
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
        return context.getAutowireCapableBeanFactory().createBean(view);
    }

    /** Does the work in one transaction of the plugin's own data, which the plugin's transactions join. */
    public <T> T transact(Supplier<T> work) {
        var space = installed.space();
        return space == null
                ? work.get()
                : Objects.requireNonNull(space.transactions().execute(status -> work.get()));
    }

    /** What a rule of the plugin says, in Korean. */
    public String words(Refused refused) {
        return new Texts(context.getBean(PluginContext.class), Locale.KOREAN).of(refused);
    }

    void close() {
        try {
            context.close();
        } finally {
            var space = installed.space();
            if (space != null) {
                space.close();
            }
        }
    }
}
