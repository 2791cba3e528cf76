package kr.ieum.keycloak;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Signing in and out with Keycloak: {@code http.with(login, Customizer.withDefaults())}. Signing out here ends the session
 * at Keycloak, and what ends there - by the user or an administrator - ends the session here by its back channel, at
 * {@code /logout/connect/back-channel/keycloak}.
 */
public final class KeycloakLogin extends AbstractHttpConfigurer<KeycloakLogin, HttpSecurity> {

    private final ClientRegistrationRepository registrations;
    private final KeycloakUsers users;
    private final KeycloakWay way;

    KeycloakLogin(ClientRegistrationRepository registrations, KeycloakUsers users, KeycloakWay way) {
        this.registrations = registrations;
        this.users = users;
        this.way = way;
    }

    @Override
    public void init(HttpSecurity http) {
        var ending = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        ending.setPostLogoutRedirectUri("{baseUrl}");
        http.oauth2Login(login -> login.authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(way))
                .userInfoEndpoint(info -> info.oidcUserService(users)));
        http.logout(logout -> logout.logoutSuccessHandler(ending));
        http.oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()));
    }
}
