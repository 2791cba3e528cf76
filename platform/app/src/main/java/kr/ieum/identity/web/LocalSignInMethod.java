package kr.ieum.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.ieum.identity.LocalSessions;
import kr.ieum.identity.SignInMethod;
import kr.ieum.identity.SignInRefused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Signing in with a local account, through the form of the sign-in page. */
@ConditionalOnProperty(name = SignInMethod.PROPERTY, havingValue = SignInMethod.LOCAL, matchIfMissing = true)
@Component
class LocalSignInMethod implements SignInMethod {

    private final TenantAddresses addresses;
    private final LocalSessions sessions;
    private final SignInRefusals refusals;

    LocalSignInMethod(TenantAddresses addresses, LocalSessions sessions, SignInRefusals refusals) {
        this.addresses = addresses;
        this.sessions = sessions;
        this.refusals = refusals;
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
        refusals.answer(request, response, failure instanceof SignInRefused refused ? refused : null);
    }
}
