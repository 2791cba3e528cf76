package kr.ieum.plugins.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.MenuSource;
import org.springframework.stereotype.Component;

/** The menu places of the tenant's running plugins. */
@Component
class PluginMenu implements MenuSource {

    /** The shell's group of what only this region has. */
    private static final int OUR_REGION = 500;

    private final TenantPlugins plugins;

    PluginMenu(TenantPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public List<MenuItem> menuItems() {
        var ui = UI.getCurrent();
        var locale = ui == null ? Locale.KOREAN : ui.getLocale();
        return Tenancy.find().stream()
                .flatMap(tenant -> plugins.runningFor(tenant).stream())
                .flatMap(plugin -> items(plugin, locale))
                .toList();
    }

    private static Stream<MenuItem> items(RunningPlugin plugin, Locale locale) {
        return plugin.manifest().menu().stream()
                .map(place -> new MenuItem(
                        place.title().in(locale), PluginPage.path(plugin, place), OUR_REGION + place.order()));
    }
}
