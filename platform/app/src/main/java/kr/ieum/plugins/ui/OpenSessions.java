package kr.ieum.plugins.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.ieum.plugins.runtime.PluginsChanged;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.uikit.Menus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what plugins add to the sessions of their tenant: to new ones as they open, to open ones as plugins change. */
@Component
class OpenSessions implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(OpenSessions.class);

    /** Long enough for sessions that are busy with a request; one that takes longer finds its page gone afterwards. */
    private static final int SECONDS_TO_WAIT = 2;

    private final Map<VaadinSession, TenantId> tenants = new ConcurrentHashMap<>();
    private final PluginRoutes routes;
    private final Menus menus;

    OpenSessions(PluginRoutes routes, Menus menus) {
        this.routes = routes;
        this.menus = menus;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> opened(init.getUI()));
        event.getSource().addSessionDestroyListener(destroyed -> tenants.remove(destroyed.getSession()));
    }

    @EventListener
    void changed(PluginsChanged change) {
        var following = new ArrayList<Future<?>>();
        tenants.forEach((session, tenant) -> {
            if (tenant.equals(change.tenant())) {
                following.add(align(session, tenant));
            }
        });
        await(following);
        menus.changed(change.tenant());
    }

    private void opened(UI ui) {
        ContainedFaults.watch(ui.getSession());
        follow(ui.getSession());
        // a user of several tenants may switch between two pages
        ui.addBeforeEnterListener(enter -> follow(ui.getSession()));
    }

    private void follow(VaadinSession session) {
        Tenancy.find().filter(tenant -> !tenant.equals(tenants.get(session))).ifPresent(tenant -> {
            tenants.put(session, tenant);
            routes.align(session, tenant);
        });
    }

    /** Done at once in a session that nobody else holds, else by whoever holds it. */
    private Future<?> align(VaadinSession session, TenantId tenant) {
        if (session.hasLock()) {
            routes.align(session, tenant);
            return CompletableFuture.completedFuture(null);
        }
        return session.access(() -> routes.align(session, tenant));
    }

    private static void await(List<Future<?>> following) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT);
        for (var session : following) {
            try {
                session.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException busy) {
                log.debug("a session is busy and follows later");
            } catch (ExecutionException failure) {
                log.error("a session could not follow a change of plugins", failure);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
