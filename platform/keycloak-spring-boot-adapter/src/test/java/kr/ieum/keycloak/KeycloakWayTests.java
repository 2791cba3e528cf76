package kr.ieum.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The way to Keycloak; none of it needs Keycloak to be there. */
class KeycloakWayTests {

    private static final KeycloakProperties PROPERTIES = new KeycloakProperties(
            URI.create("https://login.example.kr/"),
            "ieum",
            "ieum-web",
            null,
            List.of("profile", "organization:*"),
            "preferred_username",
            false);

    @Test
    void leadsToTheRealmWithAProofKey() {
        var way = way(Map.of(), "");

        assertThat(way.getAuthorizationRequestUri())
                .startsWith("https://login.example.kr/realms/ieum/protocol/openid-connect/auth?");
        assertThat(way.getAdditionalParameters()).containsKey("code_challenge");
        assertThat(way.getScopes()).containsExactlyInAnyOrder("openid", "profile", "organization:*");
    }

    @Test
    void carriesWhatTheApplicationAdds() {
        var way = way(Map.of("ui_locales", "ko", "scope", "organization:busan"), "");

        assertThat(way.getAuthorizationRequestUri()).contains("ui_locales=ko");
        assertThat(way.getScopes()).contains("organization:busan").doesNotContain("organization:*");
    }

    @Test
    void asksForAHigherLevelOnlyWhereANumberIsGiven() {
        assertThat(way(Map.of(), "2").getAuthorizationRequestUri()).contains("acr_values=2");
        assertThat(way(Map.of(), "gold&prompt=none").getAuthorizationRequestUri())
                .doesNotContain("acr_values", "prompt");
    }

    private static OAuth2AuthorizationRequest way(Map<String, String> added, String level) {
        var registrations = new InMemoryClientRegistrationRepository(KeycloakRegistration.of(PROPERTIES));
        var request = new MockHttpServletRequest("GET", "/oauth2/authorization/keycloak");
        request.setServletPath("/oauth2/authorization/keycloak");
        if (!level.isEmpty()) {
            request.setParameter("level", level);
        }
        return Objects.requireNonNull(new KeycloakWay(registrations, any -> added).resolve(request));
    }
}
