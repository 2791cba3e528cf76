package kr.ieum.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every screen for everybody: axe finds nothing, and the page needs no scrolling to the side. */
@Demonstration
class ScreensTests {

    private static final int[] NARROW = {768, 360};

    /** Stands in a path for the id of a firm; a second one for the id of another. */
    private static final String A_FIRM = "*";

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
                                "companies/*",
                                "companies/*/edit",
                                "companies/merge/*/*",
                                "imports",
                                "imports/new",
                                "programs",
                                "projects",
                                "policy",
                                "policy/rules",
                                "policy/schedule",
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
        browser.open(tenant, withFirms(visitor, tenant, path));
        if (path.equals("nation")) {
            // an empty map would pass for a map
            browser.button("지금 다시 세기").first().click();
            browser.page().locator("a.hex").first().waitFor();
            browser.settle();
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

    private static String withFirms(Visitor visitor, String tenant, String path) {
        if (!path.contains(A_FIRM)) {
            return path;
        }
        visitor.waitForFirms(tenant);
        var filled = path;
        for (var place = 0; filled.contains(A_FIRM); place++) {
            var link = Objects.requireNonNull(visitor.firms().nth(place).getAttribute("href"));
            filled = filled.replaceFirst("\\*", link.substring(link.lastIndexOf('/') + 1));
        }
        return filled;
    }
}
