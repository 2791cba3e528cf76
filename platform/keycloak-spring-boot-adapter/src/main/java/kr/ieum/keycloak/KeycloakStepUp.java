package kr.ieum.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Asks for a stronger proof before a dangerous act: a level of authentication as the realm defines it. */
public final class KeycloakStepUp {

    private static final String LEVEL = "level";

    private KeycloakStepUp() {}

    /** Whether the session has reached the level; never for a user who has not come by Keycloak. */
    public static boolean isReached(int level) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof KeycloakUser user
                && user.level() >= level;
    }

    /** Where the user proves more, without the leading slash; Keycloak asks for what is missing only. */
    public static String address(int level) {
        return "oauth2/authorization/" + KeycloakRegistration.ID + "?" + LEVEL + "=" + level;
    }

    static Optional<Integer> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LEVEL))
                .filter(level -> level.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }
}
