package kr.ieum.keycloak;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** For an application that has an API beside its pages: {@code jwt.jwtAuthenticationConverter(authorities)}. */
@AutoConfiguration(after = KeycloakAutoConfiguration.class)
@ConditionalOnClass(JwtAuthenticationToken.class)
@ConditionalOnBean(KeycloakLogin.class)
public class KeycloakResourceServerAutoConfiguration {

    @Bean
    KeycloakAuthorities keycloakAuthorities(KeycloakProperties properties) {
        return new KeycloakAuthorities(properties);
    }
}
