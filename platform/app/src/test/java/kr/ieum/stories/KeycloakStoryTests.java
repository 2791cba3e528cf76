package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.ieum.keycloak.RunningKeycloak;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.BrowserTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Signing in through a real Keycloak, which comes up after the application has. */
@BrowserTest
@TestPropertySource(
        properties = {
            "ieum.sign-in.method=keycloak",
            "keycloak.realm=ieum",
            "keycloak.resource=ieum-web",
            "keycloak.credentials.secret=ieum-demo"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakStoryTests {

    private static final String PASSWORD = "ieum-demo-2026";
    private static final int KEYCLOAK = RunningKeycloak.freePort();

    @LocalServerPort
    int port;

    private @Nullable RunningKeycloak keycloak;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("keycloak.auth-server-url", () -> "http://localhost:" + KEYCLOAK);
    }

    @BeforeAll
    void startKeycloak() throws IOException {
        var realm = Files.readString(Path.of("../../deploy/keycloak/demo-realm.json"));
        var here = Files.writeString(
                Files.createTempFile("realm", ".json"), realm.replace(".localhost:8080/", ".localhost:" + port + "/"));
        keycloak = RunningKeycloak.start(
                RunningKeycloak.unpackedIn(Path.of("../keycloak-spring-boot-adapter/target")), here, KEYCLOAK);
    }

    @AfterAll
    void stopKeycloak() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void anOfficerSignsInAtTheAddressOfTheRegion(Browser browser) {
        var page = signIn(browser, "busan", "busan-officer");

        assertThat(page.locator(".tenant-sign")).containsText("부산광역시");
    }

    @Test
    void anotherRegionsOfficerIsToldWhere(Browser browser) {
        var page = signIn(browser, "ulsan", "busan-officer");

        assertThat(page.locator(".door-error")).containsText("부산광역시");
    }

    @Test
    void whoHasNoPlaceIsRefused(Browser browser) {
        var page = signIn(browser, "busan", "stranger");

        assertThat(page.locator(".door-error")).containsText("맡은 일이 없는 계정");
    }

    @Test
    void anOfficerOfARegionalOfficeWorksInItsRegions(Browser browser) {
        var page = signIn(browser, "daegu", "daegu-gyeongbuk");

        page.locator(".tenant-sign vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item, vaadin-context-menu-item")
                .getByText("경상북도")
                .click();

        assertThat(page.locator(".tenant-sign")).containsText("경상북도");
    }

    private static Page signIn(Browser browser, String tenant, String user) {
        var page = browser.page();
        browser.open(tenant, "signin");
        page.getByText("통합 로그인으로 이동").click();
        page.locator("#username").fill(user);
        page.locator("#kc-login").click();
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        return page;
    }
}
