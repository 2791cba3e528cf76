package kr.ieum.keycloak;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and who we are there.
 *
 * @param authServerUrl base address of Keycloak, such as {@code https://login.example.kr}
 * @param realm whose users sign in
 * @param resource id of this application's client
 * @param credentials how the client proves itself; none for a public client, which is then held by PKCE alone
 * @param scope asked for beside {@code openid}; {@code organization:*} names every organisation of the user, without the star
 *     Keycloak lets the user choose one
 * @param principalAttribute claim that names the user
 * @param useResourceRoleMappings whether roles are those of the client; else those of the realm
 */
@ConfigurationProperties("keycloak")
public record KeycloakProperties(
        URI authServerUrl,
        String realm,
        String resource,
        @Nullable Credentials credentials,

        @DefaultValue({"profile", "email", "organization:*"})
        List<String> scope,

        @DefaultValue("preferred_username") String principalAttribute,
        boolean useResourceRoleMappings) {

    public KeycloakProperties {
        scope = List.copyOf(scope);
    }

    /** @param secret that Keycloak and this client share; never in a file that is kept in version control */
    public record Credentials(String secret) {}

    /** What the realm calls itself in its tokens. */
    public String issuer() {
        return authServerUrl.toString().replaceFirst("/+$", "") + "/realms/" + realm;
    }

    /** The roles that count, of those in the claims. */
    Set<String> roles(KeycloakClaims claims) {
        return useResourceRoleMappings ? claims.rolesIn(resource) : claims.realmRoles();
    }

    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    String[] scopes() {
        var all = new LinkedHashSet<>(List.of("openid"));
        all.addAll(scope);
        return all.toArray(String[]::new);
    }
}
