package kr.ieum.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import kr.ieum.identity.SignInRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads who was refused back to the sign-in page, which says why. */
@Component
public class SignInRefusals {

    private static final String PAGE = "/signin";

    private final Clock clock;

    SignInRefusals(Clock clock) {
        this.clock = clock;
    }

    /** @param refused why, or null when no more is to be said than that it went wrong */
    public void answer(HttpServletRequest request, HttpServletResponse response, @Nullable SignInRefused refused)
            throws IOException {
        var page = UriComponentsBuilder.fromPath(request.getContextPath() + PAGE)
                .queryParam("error", refused == null ? SignInRefused.Reason.WRONG : refused.reason());
        var detail = refused == null ? null : refused.detail();
        if (detail instanceof Instant until) {
            page.queryParam("until", DateTimeFormatter.ofPattern("HH:mm").format(roundedUp(until)));
        } else if (detail != null) {
            page.queryParam("at", detail);
        }
        response.sendRedirect(page.build().toUriString());
    }

    /** A minute that has begun is not over: the lock really has ended at the minute shown. */
    private ZonedDateTime roundedUp(Instant until) {
        return until.plusSeconds(59).atZone(clock.getZone());
    }
}
