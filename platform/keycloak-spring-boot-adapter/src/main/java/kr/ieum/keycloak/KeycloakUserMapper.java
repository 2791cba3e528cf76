package kr.ieum.keycloak;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Makes of Keycloak's user the application's own, or refuses it: Keycloak lets everybody of the realm sign in, also those
 * who are members of no organisation of the application. A bean of this type is optional.
 */
@FunctionalInterface
public interface KeycloakUserMapper {

    /** @throws OAuth2AuthenticationException when the user has no place in the application */
    OidcUser map(KeycloakUser user);
}
