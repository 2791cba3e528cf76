package kr.ieum.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Statistics and targets in a browser: axe finds nothing, and no page needs scrolling to the side. */
@Demonstration
class TargetStoryTests {

    private static final int[] NARROW = {768, 360};

    @TestFactory
    Stream<DynamicTest> pages(Browser browser) {
        var visitor = new Visitor(browser);
        return Stream.of(
                DynamicTest.dynamicTest("the ministry signs in", () -> visitor.signIn("national", "admin")),
                page(visitor, "national", "nation/series"),
                page(visitor, "national", "nation/targets"),
                DynamicTest.dynamicTest("a region signs in", () -> visitor.signIn("busan", "admin")),
                page(visitor, "busan", "targets"));
    }

    private static DynamicTest page(Visitor visitor, String tenant, String path) {
        return DynamicTest.dynamicTest(tenant + "/" + path, () -> {
            var browser = visitor.browser();
            var name = tenant + "-" + path.replaceAll("[^a-z]", "-");
            browser.size(1280, 900);
            browser.open(tenant, path);

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
        });
    }
}
