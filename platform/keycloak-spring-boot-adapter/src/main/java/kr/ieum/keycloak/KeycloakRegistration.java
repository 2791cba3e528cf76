package kr.ieum.keycloak;

import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * This application as a client of the realm. The addresses follow from the realm's and are not asked for, so that the
 * application starts while Keycloak is down.
 */
public final class KeycloakRegistration {

    /** As it stands in addresses, such as {@code /oauth2/authorization/keycloak}. */
    public static final String ID = "keycloak";

    private KeycloakRegistration() {}

    static ClientRegistration of(KeycloakProperties properties) {
        var credentials = properties.credentials();
        var registration = ClientRegistration.withRegistrationId(ID)
                .clientName("Keycloak")
                .clientId(properties.resource())
                .clientAuthenticationMethod(
                        credentials == null
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(properties.scopes())
                .issuerUri(properties.issuer())
                .authorizationUri(properties.endpoint("auth"))
                .tokenUri(properties.endpoint("token"))
                .jwkSetUri(properties.endpoint("certs"))
                .userInfoUri(properties.endpoint("userinfo"))
                .userNameAttributeName(properties.principalAttribute())
                .providerConfigurationMetadata(Map.of("end_session_endpoint", properties.endpoint("logout")));
        if (credentials != null) {
            registration.clientSecret(credentials.secret());
        }
        return registration.build();
    }
}
