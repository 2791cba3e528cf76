package kr.ieum.keycloak;

import java.io.Serial;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A user who has signed in with Keycloak: besides name and roles, the organisations and the level reached. */
public class KeycloakUser extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private final Set<String> organizations;
    private final int level;
    private final String nameAttribute;

    KeycloakUser(
            Collection<? extends GrantedAuthority> roles,
            OidcIdToken token,
            OidcUserInfo info,
            String nameAttribute,
            Set<String> organizations,
            int level) {
        super(roles, token, info, nameAttribute);
        this.organizations = Set.copyOf(organizations);
        this.level = level;
        this.nameAttribute = nameAttribute;
    }

    /** The same user, for an application that adds what it knows. */
    protected KeycloakUser(KeycloakUser user) {
        this(
                user.getAuthorities(),
                user.getIdToken(),
                Objects.requireNonNullElseGet(user.getUserInfo(), () -> new OidcUserInfo(user.getClaims())),
                user.nameAttribute,
                user.organizations,
                user.level);
    }

    /** Aliases of the organisations the user is a member of. */
    public Set<String> organizations() {
        return organizations;
    }

    /** The level of authentication of the session, as the realm numbers it; 0 when Keycloak says none. */
    public int level() {
        return level;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof KeycloakUser that
                && organizations.equals(that.organizations)
                && level == that.level;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + organizations.hashCode();
    }
}
