package kr.ieum.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/**
 * How users prove who they are. Local accounts are one way; an identity provider is another. Everything behind it knows
 * only {@link IeumUser}.
 */
public interface SignInMethod {

    /** Which way is used: {@value #LOCAL}, or the name of another. */
    String PROPERTY = "ieum.sign-in.method";

    /** Accounts kept here, with a password. */
    String LOCAL = "local";

    /** Adds to the security of web requests what this way of signing in needs. */
    void configure(HttpSecurity security) throws Exception;

    /** Where signing in begins, without the leading slash; nothing when the sign-in page asks for name and password itself. */
    default @Nullable String startsAt() {
        return null;
    }

    /** Whether the session that holds this authentication may go on: the account is neither disabled nor changed. */
    boolean isStillValid(Authentication authentication);
}
