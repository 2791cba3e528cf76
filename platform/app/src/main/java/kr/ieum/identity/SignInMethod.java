package kr.ieum.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/**
 * How users prove who they are. Local accounts are one way; an identity provider is another. Everything behind it knows
 * only {@link IeumUser}.
 */
public interface SignInMethod {

    /** Adds to the security of web requests what this way of signing in needs. */
    void configure(HttpSecurity security) throws Exception;

    /** Whether the session that holds this authentication may go on: the account is neither disabled nor changed. */
    boolean isStillValid(Authentication authentication);
}
