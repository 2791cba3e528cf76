package kr.ieum.identity;

import org.springframework.security.core.Authentication;

/** The web session of the running request, as far as identity changes it. */
public interface ActiveSession {

    /** From now on the session acts with this authentication, in all its tabs. */
    void replace(Authentication authentication);
}
