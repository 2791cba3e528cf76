package kr.ieum.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.uikit.InJointTenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from pages that make no sense in the user's kind of tenant to where the work begins. */
@Component
class JointPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(JointPages::lead));
    }

    /** Whether a page of that class is to be had where the user acts; pages that are no class of ours are not known. */
    static boolean isThere(@Nullable Class<?> page) {
        var mark = page == null ? null : page.getAnnotation(InJointTenant.class);
        var joint = Tenancy.find().filter(TenantId::isJoint).isPresent();
        return joint ? mark != null : mark == null || !mark.only();
    }

    private static void lead(BeforeEnterEvent event) {
        var page = event.getNavigationTarget();
        // what shows a failure has no route
        if (page.isAnnotationPresent(Route.class) && !isThere(page)) {
            event.forwardTo("");
        }
    }
}
