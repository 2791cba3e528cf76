package kr.ieum.plugins.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugins.archive.PluginManifest.MenuPlace;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The frame around a plugin's view, registered under the view's path in the sessions of the tenant. Vaadin knows this
 * class only, so that its registries never hold a class of a plugin; and what the view throws stays inside the frame.
 */
@Route(value = PluginPage.ROOT, registerAtStartup = false)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
class PluginPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROOT = "x";

    private static final Logger log = LoggerFactory.getLogger(PluginPage.class);
    private static final int SEGMENTS = 3;

    private final transient TenantPlugins plugins;
    private @Nullable Target target;

    PluginPage(TenantPlugins plugins) {
        this.plugins = plugins;
        addClassName("plugin-page");
    }

    static String path(RunningPlugin plugin, MenuPlace place) {
        return ROOT + "/" + plugin.manifest().id() + "/" + place.path();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var segments = event.getLocation().getSegments();
        var asked =
                segments.size() == SEGMENTS ? new Target(Tenancy.current(), segments.get(1), segments.get(2)) : null;
        if (asked == null || running(asked).isEmpty()) {
            // other tenants' plugins are not told apart from what does not exist
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var changed = !asked.equals(target);
        target = asked;
        if (changed && isAttached()) {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        var shown = target;
        return shown == null ? "" : title(shown);
    }

    private String title(Target shown) {
        return running(shown)
                .flatMap(plugin -> plugin.manifest().menu().stream()
                        .filter(place -> place.path().equals(shown.path()))
                        .findFirst())
                .map(place -> place.title().in(getLocale()))
                .orElse("");
    }

    /** Whether the plugin still runs that the page shows. */
    boolean isAlive() {
        return target != null && running(target).isPresent();
    }

    /** Whether the failure was thrown by code of the plugin that the page shows. */
    boolean isCauseOf(Throwable failure) {
        return Optional.ofNullable(target)
                .flatMap(this::running)
                .map(plugin -> plugin.manifest().basePackage() + ".")
                .filter(own -> FaultOrigin.isIn(failure, own))
                .isPresent();
    }

    /** Counts the failure and puts a message in the view's place. */
    void fail(Throwable failure) {
        var shown = target;
        if (shown == null) {
            return;
        }
        log.error("view {} of plugin {} failed", shown.path(), shown.pluginId(), failure);
        running(shown).ifPresent(plugin -> plugin.health().failed());
        var again = new Button(getTranslation("plugins.page.again"), click -> show());
        put(() -> new EmptyState(
                getTranslation("plugins.page.failed"), getTranslation("plugins.page.failed-hint"), again));
    }

    /** Only when attached is the view added, so that what its attaching throws is caught as well. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        show();
    }

    private void show() {
        var shown = target;
        if (shown == null) {
            return;
        }
        try {
            running(shown).ifPresent(plugin -> put(() -> plugin.open(shown.path())));
        } catch (Exception | LinkageError | StackOverflowError failure) {
            fail(failure);
        }
    }

    /** Lets go of the plugin's view. */
    void clear() {
        target = null;
        getElement().removeAllChildren();
    }

    private void put(Supplier<Component> content) {
        // by elements: removing a broken component must not run into its breakage again
        getElement().removeAllChildren();
        add(content.get());
    }

    private Optional<RunningPlugin> running(Target wanted) {
        return plugins.find(wanted.tenant(), wanted.pluginId()).filter(plugin -> plugin.hasView(wanted.path()));
    }

    private record Target(TenantId tenant, String pluginId, String path) {}
}
