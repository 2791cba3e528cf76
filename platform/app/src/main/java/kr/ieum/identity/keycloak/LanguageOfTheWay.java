package kr.ieum.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kr.ieum.keycloak.KeycloakRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Keycloak's pages speak the language of the page that led there. */
@Component
@ConditionalOnProperty(name = KeycloakSignInMethod.PROPERTY, havingValue = KeycloakSignInMethod.NAME)
class LanguageOfTheWay implements KeycloakRequest {

    @Override
    public Map<String, String> parameters(HttpServletRequest request) {
        return Map.of("ui_locales", request.getLocale().getLanguage());
    }
}
