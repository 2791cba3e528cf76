package kr.ieum.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.testkit.Browser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every screen for everybody: axe finds nothing, and the page needs no scrolling to the side. */
@Demonstration
class ScreensTests {

    private static final int[] NARROW = {768, 360};
    private static final String A_FIRM = "companies/*";

    @TestFactory
    Stream<DynamicTest> screens(Browser browser) {
        var visitor = new Visitor(browser);
        return Stream.concat(
                Stream.of("signin", "choose").map(path -> test(visitor, "busan", path)),
                Stream.concat(
                        behindTheDoor(
                                visitor,
                                "busan",
                                "admin",
                                "",
                                "companies",
                                "companies/new",
                                A_FIRM,
                                "imports",
                                "imports/new",
                                "programs",
                                "plugins",
                                "users",
                                "password"),
                        behindTheDoor(visitor, "national", "admin", "", "nation", "nation/busan", "tenants")));
    }

    private static Stream<DynamicTest> behindTheDoor(Visitor visitor, String tenant, String user, String... paths) {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(tenant + ": sign-in", () -> visitor.signIn(tenant, user))),
                Stream.of(paths).map(path -> test(visitor, tenant, path)));
    }

    private static DynamicTest test(Visitor visitor, String tenant, String path) {
        return DynamicTest.dynamicTest(tenant + "/" + path, () -> look(visitor, tenant, path));
    }

    private static void look(Visitor visitor, String tenant, String path) {
        var browser = visitor.browser();
        var name = tenant + "-" + path.replaceAll("[^a-z]", "-");
        browser.size(1280, 900);
        if (path.equals(A_FIRM)) {
            visitor.waitForFirms(tenant);
            browser.open(tenant, Objects.requireNonNull(visitor.firms().first().getAttribute("href")));
        } else {
            browser.open(tenant, path);
        }

        var findings = browser.accessibilityFindings();
        browser.picture(name);

        assertThat(findings).isEmpty();
        for (var width : NARROW) {
            browser.size(width, 900);
            browser.picture(name + "-" + width);
            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of the page at " + width)
                    .isEqualTo(width);
        }
    }
}
