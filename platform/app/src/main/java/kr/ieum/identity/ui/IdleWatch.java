package kr.ieum.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.util.List;

/**
 * Ends a session in which nothing is done, and says so two minutes before (KWCAG 2.2.1). What is done in one tab counts
 * for all; the script {@code ieum/idle.js} watches and asks, this component is the way to the server.
 */
@Tag("div")
@StyleSheet("krds/idle.css")
class IdleWatch extends Component {

    private static final String SCRIPT = "context://ieum/idle.js";
    private static final List<String> WORDS = List.of("title", "text", "left", "extend", "sign-out");
    /** The browser ends the session before the server does: the server counts from the last request, a bit earlier. */
    private static final Duration AHEAD = Duration.ofSeconds(40);

    private final transient AuthenticationContext authentication;
    private final Duration warning;

    IdleWatch(AuthenticationContext authentication, Duration warning) {
        this.authentication = authentication;
        this.warning = warning;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var session = attach.getSession().getSession();
        if (session.getMaxInactiveInterval() <= 0) {
            return;
        }
        var end = Duration.ofSeconds(session.getMaxInactiveInterval()).minus(AHEAD);
        attach.getUI().getPage().addJavaScript(SCRIPT);
        start(end);
    }

    private void start(Duration end) {
        var settings = JacksonUtils.createObjectNode();
        settings.put("end", end.toMillis());
        settings.put("warn", end.minus(warning).toMillis());
        WORDS.forEach(word -> settings.put(word, getTranslation("identity.idle." + word)));
        // the script may still be on its way
        getElement().executeJs("""
                const begin = () => window.ieumIdle ? window.ieumIdle.start(this, $0) : setTimeout(begin, 50);
                begin();""", settings);
    }

    /** Something was done in one of the tabs; the request itself keeps the session. */
    @ClientCallable
    @AllowInert
    void active() {}

    /** Nothing was done for the whole time, or the user would rather leave at once. */
    @ClientCallable
    @AllowInert
    void end() {
        authentication.logout();
    }
}
