package kr.ieum.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kr.ieum.identity.OwnPassword;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever has a password that somebody else gave sees no page before it is changed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PasswordFirst implements VaadinServiceInitListener {

    private final OwnPassword own;

    PasswordFirst(OwnPassword own) {
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != PasswordView.class && own.mustBeChanged()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
