package kr.ieum.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import example.Shop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Signing in and out through a real Keycloak. */
@SpringBootTest(classes = Shop.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
class KeycloakLoginTests {

    private static final String PASSWORD = "correct horse battery";
    private static final int PORT = RunningKeycloak.freePort();
    private static final RunningKeycloak KEYCLOAK =
            RunningKeycloak.start(RunningKeycloak.unpackedIn(Path.of("target")), realm(), RunningKeycloak.freePort());

    private static final URI ME = URI.create("http://localhost:" + PORT + "/me");

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("keycloak.auth-server-url", () -> KEYCLOAK.address().toString());
        properties.add("keycloak.realm", () -> "ieum-test");
        properties.add("keycloak.resource", () -> "shop");
        properties.add("keycloak.credentials.secret", () -> "only-for-tests");
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void aMemberComesInWithRoleAndOrganisation() {
        var page = new Visitor().signIn(ME, "kim", PASSWORD);

        assertThat(page.uri().getPath()).isEqualTo("/me");
        assertThat(page.body())
                .contains(
                        "ROLE_REGION_OFFICER",
                        "\"organizations\":[\"busan\"]",
                        "\"name\":[\"kim\"]",
                        "\"level\":[\"1\"]");
    }

    @Test
    void aMemberOfTwoOrganisationsIsKnownInBoth() {
        var page = new Visitor().signIn(ME, "lee", PASSWORD);

        assertThat(page.body()).contains("\"organizations\":[\"busan\",\"ulsan\"]", "ROLE_REGION_ADMIN");
    }

    @Test
    void whoIsInNoOrganisationIsRefusedThoughKeycloakLetsHimIn() {
        var visitor = new Visitor();

        var page = visitor.signIn(ME, "guest", PASSWORD);

        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(page.uri().getQuery()).isEqualTo("error");
    }

    @Test
    void theWayToKeycloakSpeaksTheLanguageThatWasAskedFor() {
        var page = new Visitor().open(ME);

        assertThat(page.body()).contains("lang=\"ko\"");
    }

    @Test
    void aWrongPasswordStaysAtKeycloak() {
        var page = new Visitor().signIn(ME, "kim", "wrong");

        assertThat(page.uri().getPort()).isEqualTo(KEYCLOAK.address().getPort());
    }

    @Test
    void whoIsSignedOutAtKeycloakIsSignedOutHere() {
        var visitor = new Visitor();
        visitor.signIn(ME, "kim", PASSWORD);
        assertThat(visitor.open(ME).uri()).isEqualTo(ME);

        signOutAtKeycloak("kim");

        assertThat(visitor.open(ME).uri().getPort())
                .as("the session here has ended as well, so that the way leads to Keycloak again")
                .isEqualTo(KEYCLOAK.address().getPort());
    }

    private static void signOutAtKeycloak(String name) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", "admin-cli");
        form.add("grant_type", "password");
        form.add("username", KEYCLOAK.administrator());
        form.add("password", KEYCLOAK.administrator());
        var keycloak = RestClient.create(KEYCLOAK.address().toString());
        var token = keycloak.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        var bearer = "Bearer " + token.get("access_token");
        var users = keycloak.get()
                .uri("/admin/realms/ieum-test/users?exact=true&username={name}", name)
                .header("Authorization", bearer)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Map<String, Object>>>() {});
        keycloak.post()
                .uri(
                        "/admin/realms/ieum-test/users/{id}/logout",
                        users.getFirst().get("id"))
                .header("Authorization", bearer)
                .retrieve()
                .toBodilessEntity();
    }

    /** Keycloak has to know where we are, to tell us of a sign-out. */
    private static Path realm() {
        try {
            var text = Files.readString(Path.of("src/test/resources/ieum-test-realm.json"));
            return Files.writeString(
                    Files.createTempFile("realm", ".json"), text.replace("APPLICATION_PORT", String.valueOf(PORT)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
