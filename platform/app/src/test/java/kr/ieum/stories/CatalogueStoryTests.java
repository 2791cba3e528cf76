package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kr.ieum.plugins.Ministry;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.SigningKey;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PublisherId;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.TestPublisher;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ministry's catalogue of plugins in a browser: every section and dialog, looked at by axe and at narrow widths. */
@Demonstration
class CatalogueStoryTests {

    private static final String TENANT = "national";
    private static final TenantId GWANGJU = new TenantId("gwangju");

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    PluginPolicy policy;

    @Autowired
    Releases releases;

    @Autowired
    PluginService service;

    @Autowired
    SignIn signIn;

    @AfterEach
    void forget() {
        catalogue.forgetPolicy();
        new Ministry(signIn)
                .asAdminOf(
                        GWANGJU,
                        () -> service.plugins()
                                .forEach(row -> service.erase(row.installation().id())));
        catalogue.clear();
    }

    @Test
    void theMinistryReviewsAVersionRegistersAKeyAndSetsRules(Browser browser) {
        var ministry = new Ministry(signIn);
        ministry.asAdminOf(GWANGJU, () -> service.install(catalogue.admit(version("1.2.0", ""))));
        ministry.says(() -> policy.rule(new PublisherId("sample"), Rule.REVIEW, null, "새 버전은 살펴봅니다."));
        ministry.asAdminOf(
                GWANGJU, () -> releases.submit(version("1.3.0", "hosts: [data.example.go.kr]\ntables: [part]\n")));
        new Visitor(browser).signIn(TENANT, "admin");

        browser.open(TENANT, "plugin-catalogue");
        look(browser, "review");
        browser.page().getByText("요청하는 것 전체").click();
        browser.page().getByText("시험 보고서").click();
        look(browser, "review-opened");
        browser.button("승인").click();
        field(browser, "사유").fill("시험 보고서와 새로 요청하는 것을 확인했습니다.");
        look(browser, "approve");
        save(browser);
        assertThat(browser.page().getByText("심사를 기다리는 버전이 없습니다.")).isVisible();
        look(browser, "review-empty");

        section(browser, "지역별 현황");
        look(browser, "spread");
        section(browser, "등록된 버전");
        look(browser, "releases");

        section(browser, "제공자와 열쇠");
        look(browser, "publishers");
        browser.button("제공자 등록").click();
        field(browser, "제공자 식별자").fill("other-one");
        field(browser, "제공자 이름").fill("(합성) 다른 제공자");
        field(browser, "사유").fill("협약을 맺었습니다.");
        look(browser, "publisher");
        save(browser);
        browser.button("(합성) 다른 제공자: 열쇠 등록").click();
        choose(browser, "wrong.crt", "기업 목록".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.page().getByText("인증서가 아니거나 손상되어")).isVisible();
        look(browser, "key-refused");
        var key = TestPublisher.ed25519("other-key");
        choose(browser, "other-key.der", key.der());
        assertThat(dialog(browser).getByText(SigningKey.of(key.der()).fingerprint()))
                .isVisible();
        field(browser, "사유").fill("협약서에 적힌 열쇠입니다.");
        look(browser, "key");
        save(browser);
        browser.button("(합성) 다른 제공자 ")
                .filter(new Locator.FilterOptions().setHasText("열쇠 폐기"))
                .click();
        field(browser, "사유").fill("시험을 마쳤습니다.");
        look(browser, "revoke");
        save(browser);
        look(browser, "publishers-revoked");

        section(browser, "사용 규칙");
        look(browser, "rules");
        browser.button("규칙 정하기").click();
        pick(browser, "대상", "플러그인 " + SamplePlugin.ID);
        field(browser, "사유").fill("모든 지역에 필요합니다.");
        look(browser, "rule");
        browser.page().keyboard().press("Escape");
        browser.button("버리고 나가기").click();
        ministry.says(() -> policy.rulePlugin("sample-absent", Rule.MANDATORY, null, "모든 지역에 필요합니다."));
        browser.open(TENANT, "plugin-catalogue/rules");
        browser.button("규칙의 이력").click();
        assertThat(browser.page().getByText("17개 지역 중 0개")).isVisible();
        look(browser, "rules-mandatory");
    }

    private static void look(Browser browser, String name) {
        new Look(browser).at("catalogue-" + name);
    }

    private static void section(Browser browser, String name) {
        browser.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        browser.settle();
    }

    private static Locator dialog(Browser browser) {
        return browser.page().locator("vaadin-dialog");
    }

    private static Locator field(Browser browser, String label) {
        return dialog(browser).getByLabel(label);
    }

    private static void pick(Browser browser, String label, String item) {
        field(browser, label).fill(item);
        browser.page().keyboard().press("Enter");
        browser.settle();
    }

    private static void choose(Browser browser, String name, byte[] file) {
        dialog(browser)
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        browser.settle();
    }

    private static void save(Browser browser) {
        dialog(browser)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("저장").setExact(true))
                .click();
        browser.settle();
    }

    private static byte[] version(String version, String asks) {
        return SamplePlugin.good()
                .withText("plugin.yaml", SamplePlugin.MANIFEST.replace("1.2.0", version) + asks)
                .withText("META-INF/test-report.txt", "Tests run: 12, Failures: 0\n12 합격, 0 불합격\n")
                .archive();
    }
}
