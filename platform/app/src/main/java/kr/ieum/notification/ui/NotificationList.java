package kr.ieum.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import kr.ieum.notification.Notification;
import kr.ieum.notification.NotificationService;

/** What the user was told, the latest first, with the way to where it is dealt with. */
class NotificationList extends Composite<Div> {

    static final int MOST = 50;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final transient NotificationService notifications;
    private final transient Clock clock;
    private final transient Runnable changed;
    private final transient Runnable left;
    private final Button all = new Button(getTranslation("notification.read-all"), click -> readAll());
    private final UnorderedList items = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("notification.nothing"));

    /**
     * @param changed told when something was read
     * @param left told when the user goes where a notification leads
     */
    NotificationList(NotificationService notifications, Clock clock, Runnable changed, Runnable left) {
        this.notifications = notifications;
        this.clock = clock;
        this.changed = changed;
        this.left = left;
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var head = new Div(new H2(getTranslation("notification.title")), all);
        head.addClassName("notification-head");
        getContent().addClassName("notification-list");
        getContent().add(head, items, nothing);
    }

    void refresh() {
        var latest = notifications.latest(MOST);
        items.removeAll();
        latest.forEach(each -> items.add(item(each)));
        items.setVisible(!latest.isEmpty());
        nothing.setVisible(latest.isEmpty());
        all.setVisible(latest.stream().anyMatch(each -> !each.read()));
    }

    private ListItem item(Notification told) {
        var title = title(told);
        title.addClassName("notification-title");
        var item = new ListItem(title, new Paragraph(told.words().in(getLocale())), foot(told));
        item.addClassName(told.read() ? "notification-read" : "notification-unread");
        return item;
    }

    private Component title(Notification told) {
        var text = told.title().in(getLocale());
        if (told.path().isEmpty()) {
            return new Span(text);
        }
        var link = new Anchor(told.path(), text);
        link.getElement().addEventListener("click", click -> {
            read(told);
            left.run();
        });
        return link;
    }

    private Div foot(Notification told) {
        var source = told.isFromPlugin()
                ? getTranslation("notification.from-plugin", told.source())
                : getTranslation("notification.from-platform");
        var foot = new Div(new Span(MINUTES.format(told.at().atZone(clock.getZone())) + " · " + source));
        foot.addClassName("notification-foot");
        if (told.read()) {
            foot.add(new Span(getTranslation("notification.is-read")));
        } else {
            var button = new Button(getTranslation("notification.read"), click -> read(told));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            button.setAriaLabel(
                    getTranslation("notification.read.label", told.title().in(getLocale())));
            foot.add(button);
        }
        return foot;
    }

    private void read(Notification told) {
        notifications.read(told.id());
        changed.run();
    }

    private void readAll() {
        notifications.readAll();
        changed.run();
    }
}
