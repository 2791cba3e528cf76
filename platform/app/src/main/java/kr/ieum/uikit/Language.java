package kr.ieum.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Korean unless the user chose English; the choice is kept in the browser, so that the sign-in page knows it too. */
@Component
public class Language implements VaadinServiceInitListener {

    private static final String COOKIE = "ieum-language";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    Language() {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(chosen(VaadinRequest.getCurrent())));
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(chosen(init.getRequest())));
    }

    /** Keeps the choice and shows the page again in that language. */
    public static void choose(UI ui, Locale locale) {
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            remember(response, locale);
        }
        ui.getSession().setLocale(locale);
        ui.getPage().reload();
    }

    private static void remember(VaadinResponse response, Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Locale chosen(VaadinRequest request) {
        var cookies = request == null || request.getCookies() == null ? new Cookie[0] : request.getCookies();
        var english = Stream.of(cookies)
                .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
        return english ? Locale.ENGLISH : Locale.KOREAN;
    }
}
