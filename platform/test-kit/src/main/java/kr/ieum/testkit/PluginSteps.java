package kr.ieum.testkit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What admins of regions and of the ministry do with plugins, by the words that they see; they are signed in. */
public record PluginSteps(Browser browser) {

    private static final String MINISTRY = "national";

    /** An admin of the region hands in a version that the ministry wants to look at. */
    public void handIn(String tenant, byte[] archive) {
        browser.open(tenant, "plugins");
        button("플러그인 올리기").first().click();
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("plugin.jar", "application/java-archive", archive));
        button("심사 요청").click();
        assertThat(browser.page().locator("main")).containsText("검토 중");
    }

    /** An admin of the ministry approves it. */
    public void approve(String name, String version) {
        browser.open(MINISTRY, "plugin-catalogue");
        button(name + " " + version + ": 승인").click();
        browser.field("사유").fill("시험 결과를 확인함");
        browser.picture("plugin-review");
        browser.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasNotText("취소"))
                .last()
                .click();
        assertThat(browser.page().locator("vaadin-notification-card").last()).containsText("승인했습니다");
    }

    /** @param page one that the plugin adds to the menu */
    public void install(String tenant, String name, String page) {
        browser.open(tenant, "plugins");
        button(name + ": 설치").click();
        browser.page()
                .locator("vaadin-dialog")
                .getByText("설치", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(browser.page().locator("a[href='" + page + "']").first()).isVisible();
        browser.picture("plugin-installed-" + tenant);
    }

    /** Returns as soon as it goes on; the dialog then says how far it is and how it ended. */
    public void beginUpgrade(String tenant, String name, String version) {
        browser.open(tenant, "plugins");
        button(name + ": 새 버전으로").click();
        assertThat(dialog()).containsText(version);
        button("새 버전 시작").click();
    }

    public void goBack(String tenant, String version) {
        browser.open(tenant, "plugins");
        browser.page().locator("main h3 a[href^='plugins/']").first().click();
        browser.page().locator("main a[href$='/versions']").click();
        browser.settle();
        browser.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("되돌리기"))
                .first()
                .click();
        button(version + " 버전으로").click();
        waitForOutcome();
        browser.picture("plugin-went-back");
    }

    /** Waits until an upgrade or a way back has come to its end, be it a good one or not. */
    public void waitForOutcome() {
        button("닫기").last().waitFor();
    }

    public Locator dialog() {
        return browser.page().locator("vaadin-dialog");
    }

    private Locator button(String name) {
        return browser.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
