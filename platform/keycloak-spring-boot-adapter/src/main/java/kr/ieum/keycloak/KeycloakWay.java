package kr.ieum.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The way to Keycloak: always with PKCE, with what the application adds, and to a higher level where that is asked for. */
final class KeycloakWay implements OAuth2AuthorizationRequestResolver {

    private static final String SCOPE = "scope";

    private final DefaultOAuth2AuthorizationRequestResolver usual;
    private final KeycloakRequest added;

    KeycloakWay(ClientRegistrationRepository registrations, KeycloakRequest added) {
        this.added = added;
        usual = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return with(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return with(request, usual.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest with(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest way) {
        if (way == null) {
            return null;
        }
        var parameters = new LinkedHashMap<>(added.parameters(request));
        KeycloakStepUp.asked(request).ifPresent(level -> parameters.put("acr_values", String.valueOf(level)));
        var scopes = new LinkedHashSet<>(way.getScopes());
        narrow(scopes, parameters);
        var extended = OAuth2AuthorizationRequest.from(way).scopes(scopes);
        return extended.additionalParameters(all -> all.putAll(parameters)).build();
    }

    /** {@code organization:busan} takes the place of {@code organization:*}: Keycloak refuses both at once. */
    private static void narrow(Set<String> scopes, Map<String, String> parameters) {
        var given = parameters.remove(SCOPE);
        if (given == null) {
            return;
        }
        for (var scope : List.of(given.split(" ", -1))) {
            scopes.removeIf(other -> withoutPart(other).equals(withoutPart(scope)));
            scopes.add(scope);
        }
    }

    private static String withoutPart(String scope) {
        return scope.replaceFirst(":.*", "");
    }
}
