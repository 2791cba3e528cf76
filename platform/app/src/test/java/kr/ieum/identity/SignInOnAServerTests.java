package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.ieum.testkit.TestDatabaseInitializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Signing in as a browser does it, through a web server with all its filters. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
class SignInOnAServerTests {

    @Autowired
    TestAccounts accounts;

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void afterSigningInThePageAskedForOpens() throws Exception {
        assertThat(get("incheon.localhost", "/users").headers().firstValue("Location"))
                .hasValue("http://incheon.localhost/signin");

        var signedIn = signIn("incheon.localhost", accounts.in("incheon", Role.REGION_ADMIN));

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).contains("/users"));
        assertThat(get("incheon.localhost", "/users").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInGivesTheSessionAnotherId() throws Exception {
        get("incheon.localhost", "/users");
        var before = sessionId();

        signIn("incheon.localhost", accounts.in("incheon", Role.REGION_OFFICER));

        assertThat(sessionId()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/users", "/?v-r=uidl&v-uiId=0", "/users?tenant=jeonnam", "/signin"})
    void aSessionOpensNothingAtAnotherRegionsHost(String path) throws Exception {
        signIn("incheon.localhost", accounts.in("incheon", Role.REGION_ADMIN));

        var answer = get("jeonnam.localhost", path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("전라남도", "인천광역시", "http://incheon.localhost/");
    }

    @Test
    void theSessionsOfADisabledUserEnd() throws Exception {
        var username = accounts.in("incheon", Role.REGION_ADMIN);
        signIn("incheon.localhost", username);

        accounts.change("incheon", username, account -> account.disable(java.time.Instant.EPOCH));
        var answer = get("incheon.localhost", "/users");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://incheon.localhost/signin");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("ieum-ended=CHANGED"));
    }

    @Test
    void aPageThatDoesNotExistIsNotForbiddenButMissing() throws Exception {
        signIn("incheon.localhost", accounts.in("incheon", Role.REGION_ADMIN));

        assertThat(get("incheon.localhost", "/no-such-page").statusCode()).isIn(200, 404);
    }

    @Test
    void thePagesSayWhatABrowserMayDoWithThem() throws Exception {
        var headers = get("incheon.localhost", "/signin").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void healthIsOpenAndMetricsAreForThisMachine() throws Exception {
        assertThat(get("localhost", "/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("localhost", "/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(direct("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(send(request("localhost", "/actuator/prometheus").header("X-Forwarded-For", "10.1.2.3"))
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void theSignsOfAllTenantsAreOpenToEveryone() throws Exception {
        for (var tenant : List.of("jeonnam", "national")) {
            var answer = get("localhost", "/brand/" + tenant + ".svg");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<svg");
        }
        assertThat(get("localhost", "/brand/..%2Fjeonnam.svg").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> signIn(String host, String username) throws IOException, InterruptedException {
        var form = "username=" + username + "&password="
                + URLEncoder.encode(TestAccounts.PASSWORD, StandardCharsets.UTF_8);
        return send(request(host, "/signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String host, String path) throws IOException, InterruptedException {
        return send(request(host, path));
    }

    private HttpResponse<String> direct(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    /** The host name comes as a proxy passes it on: names below localhost are unknown to this machine's resolver. */
    private HttpRequest.Builder request(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Host", host)
                .header("X-Forwarded-Port", "80")
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
