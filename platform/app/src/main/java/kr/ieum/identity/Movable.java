package kr.ieum.identity;

import org.springframework.security.core.Authentication;

/** A session of another way of signing in, which can go on in another tenant. */
public interface Movable extends SignedIn {

    /** @param present the authentication whose principal this is */
    Authentication actingAs(IeumUser user, Authentication present);
}
