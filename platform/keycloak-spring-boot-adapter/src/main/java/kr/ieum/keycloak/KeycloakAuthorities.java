package kr.ieum.keycloak;

import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The caller of an API by its access token, with the same roles as a user who has signed in. */
public final class KeycloakAuthorities implements Converter<Jwt, AbstractAuthenticationToken> {

    private final KeycloakProperties properties;

    KeycloakAuthorities(KeycloakProperties properties) {
        this.properties = properties;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var claims = new KeycloakClaims(token.getClaims());
        var roles = properties.roles(claims).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
        return new JwtAuthenticationToken(
                token,
                roles,
                claims.text(properties.principalAttribute()).orElseThrow(() -> new BadJwtException("nobody is named")));
    }
}
