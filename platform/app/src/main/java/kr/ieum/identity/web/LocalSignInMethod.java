package kr.ieum.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import kr.ieum.identity.LocalSessions;
import kr.ieum.identity.SignInMethod;
import kr.ieum.identity.SignInRefused;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with a local account, through the form of the sign-in page. */
@Component
class LocalSignInMethod implements SignInMethod {

    private static final String PAGE = "/signin";

    private final TenantAddresses addresses;
    private final LocalSessions sessions;
    private final Clock clock;

    LocalSignInMethod(TenantAddresses addresses, LocalSessions sessions, Clock clock) {
        this.addresses = addresses;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void configure(HttpSecurity security) throws Exception {
        security.formLogin(form -> form.authenticationDetailsSource(
                        request -> addresses.of(request).map(SignInPlace::new).orElse(null))
                .failureHandler(this::refused));
    }

    @Override
    public boolean isStillValid(Authentication authentication) {
        return sessions.isStillValid(authentication);
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var page = UriComponentsBuilder.fromPath(request.getContextPath() + PAGE);
        if (failure instanceof SignInRefused refused) {
            page.queryParam("error", refused.reason());
            if (refused.detail() instanceof Instant until) {
                page.queryParam("until", DateTimeFormatter.ofPattern("HH:mm").format(roundedUp(until)));
            } else if (refused.detail() != null) {
                page.queryParam("at", refused.detail());
            }
        } else {
            page.queryParam("error", SignInRefused.Reason.WRONG);
        }
        response.sendRedirect(page.build().toUriString());
    }

    /** A minute that has begun is not over: the lock really has ended at the minute shown. */
    private ZonedDateTime roundedUp(Instant until) {
        return until.plusSeconds(59).atZone(clock.getZone());
    }
}
