package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * Short messages about what has just happened. Errors stay until they are closed, so that nobody misses them.
 *
 * @since 0.2.0
 */
public final class Notices {

    private static final int SHORT = 5_000;
    private static final int LONG_ENOUGH_TO_UNDO = 15_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    public static void success(String text) {
        open(text, SHORT, NotificationVariant.LUMO_SUCCESS);
    }

    public static void warn(String text) {
        withClose(open(text, UNTIL_CLOSED, NotificationVariant.LUMO_WARNING));
    }

    public static void error(String text) {
        withClose(open(text, UNTIL_CLOSED, NotificationVariant.LUMO_ERROR));
    }

    /** @param way leads to where the reason can be seen, such as a link */
    public static void error(String text, Component way) {
        withClose(open(UNTIL_CLOSED, NotificationVariant.LUMO_ERROR, new Span(text), new Div(way)));
    }

    /** Says what was done and offers the way back. */
    public static void undo(String text, Runnable wayBack) {
        var notice = open(text, LONG_ENOUGH_TO_UNDO, NotificationVariant.LUMO_SUCCESS);
        var button = new Button(notice.getTranslation("text.undo"), click -> {
            notice.close();
            wayBack.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notice.add(button);
    }

    private static void withClose(Notification notice) {
        var button = new Button(notice.getTranslation("text.close"), click -> notice.close());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notice.add(button);
    }

    private static Notification open(String text, int milliseconds, NotificationVariant variant) {
        return open(milliseconds, variant, new Span(text));
    }

    private static Notification open(int milliseconds, NotificationVariant variant, Component... content) {
        var notice = new Notification();
        notice.setDuration(milliseconds);
        notice.setPosition(Position.TOP_CENTER);
        notice.addThemeVariants(variant);
        var line = new Div(content);
        line.addClassName("notice");
        notice.add(line);
        notice.open();
        return notice;
    }
}
