package kr.ieum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What no view has handled: a refusal is told in its own words, anything else gets a number and is logged. */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom NUMBERS = new SecureRandom();

    private final transient Texts texts;

    Failures(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            report(event.getThrowable());
            return;
        }
        Notices.error(words(event.getThrowable(), ui.getLocale()));
    }

    /** Logs the failure and returns the number it is found by. */
    static String report(Throwable failure) {
        var number = "%06X".formatted(NUMBERS.nextInt(0x1000000));
        log.error("failure {}", number, failure);
        return number;
    }

    private String words(Throwable failure, Locale locale) {
        return refusal(failure)
                .map(refusal -> texts.get(locale, refusal))
                .orElseGet(() -> isDenied(failure)
                        ? texts.get(locale, "shell.denied")
                        : texts.get(locale, "shell.failed.notice", report(failure)));
    }

    private static Optional<Refusal> refusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
