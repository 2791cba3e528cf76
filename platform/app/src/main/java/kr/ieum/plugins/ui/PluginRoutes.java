package kr.ieum.plugins.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.SessionRouteRegistry;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Keeps the routes of a session in step with the plugins that run for its tenant. Called with the session's lock held. */
@Component
class PluginRoutes {

    private final TenantPlugins plugins;

    PluginRoutes(TenantPlugins plugins) {
        this.plugins = plugins;
    }

    void align(VaadinSession session, TenantId tenant) {
        var present =
                Optional.ofNullable(session.getAttribute(Registered.class)).orElse(Registered.NONE);
        var wanted = wanted(tenant);
        var routes = RouteConfiguration.forRegistry(SessionRouteRegistry.getSessionRegistry(session));
        routes.update(() -> {
            without(present.paths(), wanted).forEach(routes::removeRoute);
            without(wanted, present.paths()).forEach(path -> routes.setRoute(path, PluginPage.class));
        });
        session.setAttribute(Registered.class, new Registered(wanted));
        session.getUIs().forEach(PluginRoutes::leaveWhatStopped);
    }

    private Set<String> wanted(TenantId tenant) {
        return plugins.runningFor(tenant).stream()
                .flatMap(plugin -> plugin.manifest().menu().stream().map(place -> PluginPage.path(plugin, place)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest.stream();
    }

    private static void leaveWhatStopped(UI ui) {
        if (ContainedFaults.open(ui).allMatch(PluginPage::isAlive)) {
            return;
        }
        ui.accessSynchronously(() -> {
            // a view may refuse to be left, but not to be emptied
            ContainedFaults.open(ui).forEach(PluginPage::clear);
            ui.navigate("");
            Notices.warn(ui.getTranslation("plugins.page.stopped"));
        });
    }

    /** The paths that a session has on account of plugins. */
    private record Registered(Set<String> paths) {

        static final Registered NONE = new Registered(Set.of());
    }
}
