package kr.ieum.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.notification.NotificationService;
import org.jspecify.annotations.Nullable;

/** How much is unread, live; a click shows what. */
@StyleSheet("krds/notification.css")
class Bell extends Composite<Div> {

    private final transient NotificationService notifications;
    private final transient OpenBells bells;
    private final transient IeumUser user;
    private final transient List<Runnable> leave = new ArrayList<>();
    private final Button button = new Button();
    private final Span spoken = new Span();
    private final Popover popover = new Popover();
    private final transient NotificationList list;
    private long unread;

    Bell(NotificationService notifications, OpenBells bells, IeumUser user, Clock clock) {
        this.notifications = notifications;
        this.bells = bells;
        this.user = user;
        list = new NotificationList(notifications, clock, this::refresh, popover::close);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("bell");
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setWidth("min(26rem, 94vw)");
        popover.setAutofocus(true);
        popover.addThemeName("notifications");
        popover.setAriaLabel(getTranslation("notification.title"));
        popover.add(list);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                refresh();
            }
        });
        getContent().add(button, spoken, popover);
        show(notifications.unread());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        leave.add(bells.add(user.tenant(), attach.getUI().accessLater(this::ring, null)));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        leave.forEach(Runnable::run);
        leave.clear();
        super.onDetach(detach);
    }

    /** On whichever thread told it: with the rights of the user whose page this is. */
    private void ring() {
        CurrentUser.<@Nullable Void, RuntimeException>callAs(user, () -> {
            var before = unread;
            refresh();
            if (unread > before) {
                spoken.setText(getTranslation("notification.new", unread));
            }
            return null;
        });
    }

    private void refresh() {
        show(notifications.unread());
        if (popover.isOpened()) {
            list.refresh();
        }
    }

    private void show(long count) {
        unread = count;
        button.setText(
                count == 0 ? getTranslation("notification.bell") : getTranslation("notification.bell.some", count));
        button.setAriaLabel(getTranslation("notification.bell.label", count));
        button.setClassName("bell-unread", count > 0);
    }
}
