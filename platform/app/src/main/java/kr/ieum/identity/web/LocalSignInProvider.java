package kr.ieum.identity.web;

import kr.ieum.identity.LocalSignIn;
import kr.ieum.identity.SignInMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hands what the form of the sign-in page sent to the accounts of the address it was sent to. */
@ConditionalOnProperty(name = SignInMethod.PROPERTY, havingValue = SignInMethod.LOCAL, matchIfMissing = true)
@Component
class LocalSignInProvider implements AuthenticationProvider {

    private final LocalSignIn accounts;

    LocalSignInProvider(LocalSignIn accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication form) {
        if (form.getDetails() instanceof SignInPlace place && form.getCredentials() instanceof String password) {
            return accounts.signIn(place.tenant(), form.getName(), password);
        }
        throw new BadCredentialsException("signing in needs the address of a tenant, a name and a password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
