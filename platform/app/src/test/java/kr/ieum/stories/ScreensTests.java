package kr.ieum.stories;

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

    /** Stands in a path for the id of a record that the list before it leads to; a second one for that of another. */
    private static final String A_RECORD = "*";

    private static final String[] OF_A_REGION = {
        "",
        "companies",
        "companies/new",
        "companies/*",
        "companies/*/edit",
        "companies/merge/*/*",
        "imports",
        "imports/new",
        "leading-firms/*",
        "leading-firms",
        "industries",
        "industry/classification/*",
        "industry/classification",
        "pipeline",
        "joint",
        "programs",
        "projects",
        "tasks",
        "targets",
        "policy",
        "policy/rules",
        "policy/rules/leading.most",
        "policy/schedule",
        "plugins",
        "plugins/*",
        "plugins/*/settings",
        "plugins/*/versions",
        "plugins/*/data",
        "users",
        "password"
    };
    private static final String[] OF_A_GROUP = {
        "", "joint/firms", "joint/roadmap", "joint/projects/*", "joint/projects", "tasks"
    };
    private static final String[] OF_THE_MINISTRY = {
        "",
        "nation",
        "nation/busan",
        "nation/industries",
        "nation/leading-firms",
        "nation/pipeline",
        "nation/joint",
        "nation/series",
        "nation/targets",
        "industry/what-if",
        "policy",
        "policy/rules",
        "policy/rules/leading.most",
        "policy/schedule",
        "tenants"
    };

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
                        () -> plugins.install(
                                catalogue.admit(SamplePlugin.withData("1.2.0").archive())));
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
        return Stream.of(
                        Stream.of("signin", "choose").map(path -> test(visitor, "busan", path)),
                        behindTheDoor(visitor, "busan", "admin", OF_A_REGION),
                        inTheGroup(visitor, "busan", OF_A_GROUP),
                        behindTheDoor(visitor, "national", "admin", OF_THE_MINISTRY))
                .flatMap(tests -> tests);
    }

    /** The region's admin goes on to the tenant that the region has in common with others. */
    private static Stream<DynamicTest> inTheGroup(Visitor visitor, String tenant, String... paths) {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(tenant + ": into the group", () -> {
                    visitor.browser().open(tenant, "joint");
                    visitor.browser().button("공동 작업공간으로 이동").click();
                    visitor.page().waitForURL(address -> address.endsWith("/joint/firms"));
                })),
                Stream.of(paths).map(path -> test(visitor, tenant, path)));
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
        var list = path.startsWith("companies") ? "companies" : path.substring(0, path.indexOf("/" + A_RECORD));
        var records = visitor.records(tenant, list);
        var filled = path;
        for (var place = 0; filled.contains(A_RECORD); place++) {
            var link = Objects.requireNonNull(records.nth(place).getAttribute("href"));
            filled = filled.replaceFirst("\\*", link.substring(link.lastIndexOf('/') + 1));
        }
        return filled;
    }
}
