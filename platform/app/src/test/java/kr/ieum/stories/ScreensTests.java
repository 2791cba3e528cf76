package kr.ieum.stories;

import com.microsoft.playwright.Locator;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.plugins.Ministry;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen for everybody: axe finds nothing, and the page needs no scrolling to the side. */
@Demonstration
class ScreensTests {

    private static final TenantId BUSAN = new TenantId("busan");

    /** Stands in a path for the id of a firm or of a plugin; a second one for the id of another firm. */
    private static final String A_RECORD = "*";

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void aRegionWithAPlugin() {
        new Ministry(signIn)
                .asAdminOf(
                        BUSAN,
                        () -> plugins.install(catalogue.admit(SamplePlugin.withData("1.2.0").archive())));
    }

    @AfterEach
    void erase() {
        new Ministry(signIn)
                .asAdminOf(
                        BUSAN,
                        () -> plugins.plugins()
                                .forEach(row -> plugins.erase(row.installation().id())));
    }

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
                                "plugins/*",
                                "plugins/*/settings",
                                "plugins/*/versions",
                                "plugins/*/data",
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
        browser.open(tenant, withRecords(visitor, tenant, path));
        if (path.equals("nation")) {
            // an empty map would pass for a map
            browser.button("지금 다시 세기").first().click();
            browser.page().locator("a.hex").first().waitFor();
            browser.settle();
        }

        new Look(browser).at(name);
    }

    private static String withRecords(Visitor visitor, String tenant, String path) {
        if (!path.contains(A_RECORD)) {
            return path;
        }
        var records = path.startsWith("plugins") ? plugins(visitor, tenant) : firms(visitor, tenant);
        var filled = path;
        for (var place = 0; filled.contains(A_RECORD); place++) {
            var link = Objects.requireNonNull(records.nth(place).getAttribute("href"));
            filled = filled.replaceFirst("\\*", link.substring(link.lastIndexOf('/') + 1));
        }
        return filled;
    }

    private static Locator firms(Visitor visitor, String tenant) {
        visitor.waitForFirms(tenant);
        return visitor.firms();
    }

    private static Locator plugins(Visitor visitor, String tenant) {
        visitor.browser().open(tenant, "plugins");
        return visitor.page().locator("main h3 a[href^='plugins/']");
    }
}
