package kr.ieum.identity.keycloak;

import java.util.Objects;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Movable;
import kr.ieum.keycloak.KeycloakRegistration;
import kr.ieum.keycloak.KeycloakUser;
import kr.ieum.tenancy.TenantId;
import kr.ieum.tenancy.TenantMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** A session that Keycloak has opened, of a user who has a place in Ieum. */
final class KeycloakSession extends KeycloakUser implements Movable, TenantMember {

    private final IeumUser user;
    private final int generation;

    KeycloakSession(KeycloakUser keycloak, IeumUser user, int generation) {
        super(keycloak);
        this.user = user;
        this.generation = generation;
    }

    @Override
    public IeumUser user() {
        return user;
    }

    @Override
    public int generation() {
        return generation;
    }

    @Override
    public TenantId tenant() {
        return user.tenant();
    }

    @Override
    public Authentication actingAs(IeumUser other, Authentication present) {
        return new OAuth2AuthenticationToken(
                new KeycloakSession(this, other, generation), present.getAuthorities(), KeycloakRegistration.ID);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof KeycloakSession that
                && user.equals(that.user)
                && generation == that.generation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), user, generation);
    }
}
