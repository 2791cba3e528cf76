package example;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.ieum.keycloak.KeycloakLogin;
import kr.ieum.keycloak.KeycloakRequest;
import kr.ieum.keycloak.KeycloakUser;
import kr.ieum.keycloak.KeycloakUserMapper;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest application that signs in with Keycloak and refuses who is in no organisation. */
@SpringBootApplication
@RestController
public class Shop {

    @Bean
    SecurityFilterChain requests(HttpSecurity http, KeycloakLogin login) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/", "/login")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .with(login, Customizer.withDefaults())
                .build();
    }

    @Bean
    KeycloakUserMapper members() {
        return user -> {
            if (user.organizations().isEmpty()) {
                throw new OAuth2AuthenticationException("no_member");
            }
            return user;
        };
    }

    @Bean
    KeycloakRequest inKorean() {
        return request -> Map.of("ui_locales", "ko");
    }

    @GetMapping("/")
    String door() {
        return "welcome";
    }

    @GetMapping("/me")
    Map<String, Set<String>> me(@AuthenticationPrincipal KeycloakUser user) {
        var roles = new TreeSet<String>();
        user.getAuthorities().stream().map(GrantedAuthority::getAuthority).forEach(roles::add);
        return Map.of(
                "name",
                Set.of(user.getName()),
                "roles",
                roles,
                "organizations",
                new TreeSet<>(user.organizations()),
                "level",
                Set.of(String.valueOf(user.level())));
    }
}
