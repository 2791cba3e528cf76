package kr.ieum.notification.ui;

import com.vaadin.flow.component.HasComponents;
import java.time.Clock;
import kr.ieum.identity.CurrentUser;
import kr.ieum.notification.NotificationService;
import kr.ieum.uikit.ShellDecorator;
import org.springframework.stereotype.Component;

/** Puts the bell before the user's own corner. */
@Component
class BellDecorator implements ShellDecorator {

    private final NotificationService notifications;
    private final OpenBells bells;
    private final Clock clock;

    BellDecorator(NotificationService notifications, OpenBells bells, Clock clock) {
        this.notifications = notifications;
        this.bells = bells;
        this.clock = clock;
    }

    @Override
    public void decorate(HasComponents shell) {
        shell.addComponentAsFirst(new Bell(notifications, bells, CurrentUser.get(), clock));
    }
}
