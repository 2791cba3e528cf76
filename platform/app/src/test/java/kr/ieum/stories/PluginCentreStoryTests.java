package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plugin centre in a browser: live progress, real keys, every dialog looked at by axe and at narrow widths. */
@Demonstration
class PluginCentreStoryTests {

    private static final String TENANT = "gwangju";
    private static final String MANIFEST = SamplePlugin.MANIFEST + """
            tables: [part]
            settings:
              - {key: days, name: {ko: 처리 기한, en: Days}, type: number, default: 30, min: 1, max: 90}
            """;
    private static final String BROKEN = """
            @org.springframework.stereotype.Component
            class SampleBean {
                SampleBean() {
                    throw new IllegalStateException("no fuel");
                }
                void fail() {}
            }
            """;

    @Autowired
    PluginCatalogue catalogue;

    @Test
    void anAdminUploadsUpgradesSeesAFailureContainedAndGoesBack(Browser browser) {
        new Visitor(browser).signIn(TENANT, "admin");
        browser.open(TENANT, "plugins");
        upload(browser, version(SamplePlugin.good(), "1.2.7"));
        assertThat(browser.page().getByText("자체 자료 표")).isVisible();
        look(browser, "upload");

        browser.button("심사 요청").click();
        dialogButton(browser, "설치").click();
        assertThat(browser.page().getByText("사용 중", exact())).isVisible();
        look(browser, "centre");

        catalogue.admit(version(
                SamplePlugin.good(),
                "1.3.0",
                MANIFEST.replace("[firms]", "[firms, files]").replace("value: 90", "value: 80")));
        upgrade(browser, "difference");
        assertThat(browser.page().getByText("표본 1.3.0 버전을 쓰고 있습니다.")).isVisible();
        look(browser, "upgraded");
        dialogButton(browser, "닫기").click();

        catalogue.admit(version(SamplePlugin.withClass("SampleBean", BROKEN), "1.4.0"));
        upgrade(browser, "difference-again");
        assertThat(browser.page().getByText("지금 표본 1.3.0 버전이 전과 같이 실행 중입니다.")).isVisible();
        look(browser, "contained");
        browser.page().keyboard().press("Escape");

        browser.page().locator(".plugin-head a").first().click();
        browser.settle();
        look(browser, "overview");
        tab(browser, "설정");
        look(browser, "settings");
        tab(browser, "버전과 이력");
        look(browser, "versions");
        browser.page().getByText("되돌리기", exact()).first().click();
        look(browser, "back");
        browser.button("1.2.7 버전으로").click();
        assertThat(browser.page().getByText("표본 1.2.7 버전을 그때의 자료와 함께 쓰고 있습니다.")).isVisible();
        dialogButton(browser, "닫기").click();
        tab(browser, "자료");
        look(browser, "data");
        browser.button("영구 삭제").click();
        browser.page().getByLabel("확인을 위해").fill(SamplePlugin.ID);
        look(browser, "erase");
        dialogButton(browser, "영구 삭제").click();
        assertThat(browser.page().getByText("설치된 플러그인이 없습니다.")).isVisible();
    }

    private static void upgrade(Browser browser, String picture) {
        browser.open(TENANT, "plugins");
        browser.page().getByText("새 버전으로", exact()).first().click();
        assertThat(browser.page().getByText("바꿀 버전")).isVisible();
        look(browser, picture);
        browser.button("새 버전 시작").click();
    }

    private static void look(Browser browser, String name) {
        browser.size(1280, 900);
        var findings = browser.accessibilityFindings();
        browser.picture("plugins-" + name);
        assertThat(findings).isEmpty();
        browser.size(360, 900);
        browser.picture("plugins-" + name + "-360");
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isEqualTo(360);
        browser.size(1280, 900);
    }

    private static void tab(Browser browser, String name) {
        browser.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        browser.settle();
    }

    private static Locator dialogButton(Browser browser, String name) {
        return browser.page()
                .locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void upload(Browser browser, byte[] archive) {
        browser.button("플러그인 올리기").first().click();
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("sample.jar", "application/java-archive", archive));
    }

    private static byte[] version(SamplePlugin sample, String version) {
        return version(sample, version, MANIFEST);
    }

    private static byte[] version(SamplePlugin sample, String version, String manifest) {
        return sample.withText("plugin.yaml", manifest.replace("1.2.0", version))
                .withText("db/0001-part.sql", """
                        --liquibase formatted sql
                        --changeset sample:part
                        CREATE TABLE part (name text PRIMARY KEY);
                        """)
                .archive();
    }

    private static GetByTextOptions exact() {
        return new GetByTextOptions().setExact(true);
    }
}
