package kr.ieum.keycloak;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signing in with Keycloak as soon as {@code keycloak.auth-server-url} is set; nothing of it is there otherwise. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnProperty("keycloak.auth-server-url")
@EnableConfigurationProperties(KeycloakProperties.class)
public class KeycloakAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ClientRegistrationRepository keycloakRegistrations(KeycloakProperties properties) {
        return new InMemoryClientRegistrationRepository(KeycloakRegistration.of(properties));
    }

    /** Of the realm's access tokens; keys are fetched when the first token is read. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder keycloakAccessTokens(KeycloakProperties properties) {
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(properties.endpoint("certs")).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(properties.issuer()));
        return decoder;
    }

    @Bean
    KeycloakLogin keycloakLogin(
            KeycloakProperties properties,
            ClientRegistrationRepository registrations,
            JwtDecoder accessTokens,
            ObjectProvider<KeycloakUserMapper> mapper,
            ObjectProvider<KeycloakRequest> added) {
        return new KeycloakLogin(
                registrations,
                new KeycloakUsers(properties, accessTokens, mapper.getIfAvailable(() -> user -> user)),
                new KeycloakWay(registrations, added.getIfAvailable(() -> request -> Map.of())));
    }
}
