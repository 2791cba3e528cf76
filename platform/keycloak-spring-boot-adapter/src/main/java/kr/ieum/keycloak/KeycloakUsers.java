package kr.ieum.keycloak;

import java.util.LinkedHashSet;
import java.util.Objects;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Reads a user from both tokens: Keycloak puts roles and organisations into the access token unless told otherwise. No
 * further request is made for it.
 */
final class KeycloakUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String ROLE = "ROLE_";

    private final KeycloakProperties properties;
    private final JwtDecoder accessTokens;
    private final KeycloakUserMapper mapper;
    private final OidcUserService service = new OidcUserService();

    KeycloakUsers(KeycloakProperties properties, JwtDecoder accessTokens, KeycloakUserMapper mapper) {
        this.properties = properties;
        this.accessTokens = accessTokens;
        this.mapper = mapper;
        service.setRetrieveUserInfo(request -> false);
        service.setOidcUserConverter(this::user);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return service.loadUser(request);
    }

    private OidcUser user(OidcUserSource source) {
        var request = source.getUserRequest();
        var token = request.getIdToken();
        var access = accessClaims(request);
        var roles = new LinkedHashSet<SimpleGrantedAuthority>();
        properties.roles(access).forEach(role -> roles.add(new SimpleGrantedAuthority(ROLE + role)));
        var organizations = new LinkedHashSet<>(access.organizations());
        organizations.addAll(new KeycloakClaims(token.getClaims()).organizations());
        return mapper.map(new KeycloakUser(
                roles,
                token,
                Objects.requireNonNullElseGet(source.getUserInfo(), () -> new OidcUserInfo(token.getClaims())),
                properties.principalAttribute(),
                organizations,
                new KeycloakClaims(token.getClaims()).level()));
    }

    private KeycloakClaims accessClaims(OidcUserRequest request) {
        try {
            return new KeycloakClaims(accessTokens
                    .decode(request.getAccessToken().getTokenValue())
                    .getClaims());
        } catch (JwtException unreadable) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("invalid_token", "the access token cannot be read", null), unreadable);
        }
    }
}
