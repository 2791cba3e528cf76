package kr.ieum.keycloak;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak says of a user in a token. A claim of another shape than expected says nothing, so that a token that was
 * tampered with or made by a foreign mapper gives no right.
 *
 * @param claims of an ID token or an access token
 */
public record KeycloakClaims(Map<String, Object> claims) {

    public KeycloakClaims {
        claims = Map.copyOf(claims);
    }

    /** Roles in the realm. */
    public Set<String> realmRoles() {
        return roles(claims.get("realm_access"));
    }

    /** Roles in a client of the realm. */
    public Set<String> rolesIn(String client) {
        return claims.get("resource_access") instanceof Map<?, ?> clients ? roles(clients.get(client)) : Set.of();
    }

    /**
     * Aliases of the organisations the user is a member of. Keycloak gives them as a list, or as an object when ids or
     * attributes are added. None when the scope {@code organization} was not asked for.
     */
    public Set<String> organizations() {
        return switch (claims.get("organization")) {
            case Map<?, ?> members -> texts(members.keySet());
            case Collection<?> aliases -> texts(aliases);
            case null, default -> Set.of();
        };
    }

    /** The level of authentication that the session has reached, as the realm numbers it; 0 when it says none. */
    public int level() {
        return text("acr")
                .filter(acr -> acr.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Nothing when the claim is missing or is no text. */
    public Optional<String> text(String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static Set<String> roles(@Nullable Object access) {
        return access instanceof Map<?, ?> map && map.get("roles") instanceof Collection<?> roles
                ? texts(roles)
                : Set.of();
    }

    private static Set<String> texts(Collection<?> values) {
        var texts = new LinkedHashSet<String>();
        values.stream()
                .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.of())
                .forEach(texts::add);
        return Set.copyOf(List.copyOf(texts));
    }
}
