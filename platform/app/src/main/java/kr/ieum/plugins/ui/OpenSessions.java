package kr.ieum.plugins.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
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

    /** Long enough for a session that is busy with a request; one that takes longer finds its page gone afterwards. */
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
        tenants.forEach((session, tenant) -> {
            if (tenant.equals(change.tenant())) {
                align(session, tenant);
            }
        });
        menus.changed(change.tenant());
    }

    private void opened(UI ui) {
        // a tenant may have been switched since the last page was opened in this session
        Tenancy.find().ifPresent(tenant -> {
            var session = ui.getSession();
            ContainedFaults.watch(session);
            tenants.put(session, tenant);
            routes.align(session, tenant);
        });
    }

    private void align(VaadinSession session, TenantId tenant) {
        if (session.hasLock()) {
            routes.align(session, tenant);
            return;
        }
        try {
            session.access(() -> routes.align(session, tenant)).get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (TimeoutException busy) {
            log.debug("a session is busy and follows later");
        } catch (ExecutionException failure) {
            log.error("a session could not follow a change of plugins", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
