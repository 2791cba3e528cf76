package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import kr.ieum.plugins.Ministry;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plugin centre in a browser: live progress, real keys, every dialog looked at by axe and at narrow widths. */
@Demonstration
class PluginCentreStoryTests {

    private static final String TENANT = "gwangju";
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
    PluginService service;

    @Autowired
    PluginPolicy policy;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @AfterEach
    void clear() {
        new Ministry(signIn).asAdminOf(new TenantId(TENANT), this::eraseAll);
        catalogue.forgetPolicy();
        catalogue.clear();
    }

    @Test
    void anAdminUploadsUpgradesSeesAFailureContainedAndGoesBack(Browser browser) {
        new Visitor(browser).signIn(TENANT, "admin");
        browser.open(TENANT, "plugins");
        upload(browser, SamplePlugin.withData("1.2.7").archive());
        assertThat(browser.page().getByText("자체 자료 표")).isVisible();
        look(browser, "upload");

        browser.button("심사 요청").click();
        dialogButton(browser, "설치").click();
        assertThat(browser.page().getByText("사용 중", exact())).isVisible();
        look(browser, "centre");

        catalogue.admit(SamplePlugin.withData("1.3.0")
                .replacingInManifest("[firms]", "[firms, files]")
                .replacingInManifest("value: 90", "value: 80")
                .archive());
        upgrade(browser, "difference");
        assertThat(browser.page().getByText("표본 1.3.0 버전을 쓰고 있습니다.")).isVisible();
        look(browser, "upgraded");
        dialogButton(browser, "닫기").click();

        catalogue.admit(SamplePlugin.withClass("SampleBean", BROKEN).withDataOf("1.4.0").archive());
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

    @Test
    void theCentreShowsWhatNeedsWhatWhatTheMinistryEndsAndWhatIsPast(Browser browser) {
        var ministry = new Ministry(signIn);
        catalogue.admit(SamplePlugin.named("sample-ended").archive());
        ministry.says(() -> policy.rulePlugin("sample-ended", Rule.BANNED, null, "자료를 밖으로 보냅니다."));
        ministry.asAdminOf(new TenantId(TENANT), () -> {
            service.install(catalogue.admit(SamplePlugin.named("sample-past").archive()));
            eraseAll();
            service.install(catalogue.admit(SamplePlugin.withData("1.2.0").archive()));
            service.install(catalogue.admit(SamplePlugin.spare("1.0.0").archive()));
        });
        catalogue.admit(SamplePlugin.withData("1.3.0").archive());
        new Visitor(browser).signIn(TENANT, "admin");

        browser.open(TENANT, "plugins");
        browser.page().locator(".plugin-past vaadin-details-summary").first().click();
        assertThat(browser.page().getByText("자료 삭제 · 버전 1.2.0")).isVisible();
        look(browser, "ended-and-past");
        upgrade(browser, "difference-with-dependents");
        dialogButton(browser, "닫기").click();
        browser.button("표본: 중지").click();
        assertThat(browser.page().getByText("부속이(가) 쓰고 있어 바꾸지 않았습니다")).isVisible();
        look(browser, "refused");
    }

    private void eraseAll() {
        service.plugins()
                .reversed()
                .forEach(row -> service.erase(row.installation().id()));
    }

    private static void upgrade(Browser browser, String picture) {
        browser.open(TENANT, "plugins");
        browser.page().getByText("새 버전으로", exact()).first().click();
        assertThat(browser.page().getByText("바꿀 버전")).isVisible();
        look(browser, picture);
        browser.button("새 버전 시작").click();
    }

    private static void look(Browser browser, String name) {
        new Look(browser).at("plugins-" + name);
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

    private static GetByTextOptions exact() {
        return new GetByTextOptions().setExact(true);
    }
}
