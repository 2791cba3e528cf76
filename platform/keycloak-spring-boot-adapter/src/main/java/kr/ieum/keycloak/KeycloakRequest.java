package kr.ieum.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * What is added to the way to Keycloak, such as {@code login_hint}, {@code ui_locales} or
 * {@code scope=organization:<alias>}. A bean of this type is optional.
 */
@FunctionalInterface
public interface KeycloakRequest {

    /** @param request that leads to Keycloak; parameters given here replace those of the same name */
    Map<String, String> parameters(HttpServletRequest request);
}
