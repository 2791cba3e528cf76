package kr.ieum.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.ieum.identity.LocalSessions;
import kr.ieum.identity.SignInMethod;
import kr.ieum.identity.SignInRefused;
import kr.ieum.identity.web.SignInRefusals;
import kr.ieum.keycloak.KeycloakLogin;
import kr.ieum.keycloak.KeycloakRegistration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Signing in with Keycloak; passwords are never seen here. */
@Component
@ConditionalOnProperty(name = KeycloakSignInMethod.PROPERTY, havingValue = KeycloakSignInMethod.NAME)
class KeycloakSignInMethod implements SignInMethod {

    static final String NAME = "keycloak";

    private static final String PAGE = "/signin";

    private final KeycloakLogin login;
    private final LocalSessions sessions;
    private final SignInRefusals refusals;

    KeycloakSignInMethod(KeycloakLogin login, LocalSessions sessions, SignInRefusals refusals) {
        this.login = login;
        this.sessions = sessions;
        this.refusals = refusals;
    }

    @Override
    public void configure(HttpSecurity security) throws Exception {
        security.with(login, Customizer.withDefaults());
        security.oauth2Login(way -> way.loginPage(PAGE).failureHandler(this::refused));
    }

    @Override
    public boolean isStillValid(Authentication authentication) {
        return sessions.isStillValid(authentication);
    }

    @Override
    public String startsAt() {
        return "oauth2/authorization/" + KeycloakRegistration.ID;
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        refusals.answer(request, response, failure.getCause() instanceof SignInRefused refused ? refused : null);
    }
}
