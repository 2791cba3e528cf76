package kr.ieum.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.plugins.PluginService;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.BrowserTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** The pages in a real browser: a part becomes a figure, and every page can be used without seeing it. */
@BrowserTest
@TestPropertySource(properties = "ieum.demo=true")
class PagesInBrowserTests {

    private static final String TENANT = "jeonnam";
    private static final String PASSWORD = "ieum-demo-2026";
    private static final String[] PAGES = {
        "domestic-share", "parts", "models", "supply", "standards", "cooperative", "sites"
    };

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void anAdministratorWithThePlugin(Browser browser) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(TENANT, List.of("REGION_ADMIN")));
        Tenancy.runAs(new TenantId(TENANT), () -> plugins.install(catalogue.admit(InstalledPlugin.bytes())));
        SecurityContextHolder.clearContext();
        browser.open(TENANT, "");
        browser.field("아이디").fill("admin");
        browser.field("비밀번호").fill(PASSWORD);
        browser.button("로그인").click();
        browser.page().waitForURL(address -> !address.contains("/signin"));
        browser.settle();
    }

    @Test
    void aPartBecomesAFigureAndEveryPageIsAccessible(Browser browser) {
        open(browser, "parts");
        part(browser, "EM-1", "배터리 팩", "6000000", "100");
        part(browser, "EM-2", "구동 모터", "2000000", "40");
        open(browser, "models");
        browser.button("차종 등록").first().click();
        fill(browser, "차종", "합성 e-카고");
        fill(browser, "판", "2026");
        save(browser);
        browser.page().getByText("합성 e-카고").first().click();
        bom(browser, "EM-1");
        bom(browser, "EM-2");

        open(browser, "domestic-share");

        assertThat(browser.page().locator("main")).containsText("6,800,000원 ÷ 8,000,000원 × 100 = 85.00%");
        for (var page : PAGES) {
            browser.size(1280, 900);
            open(browser, page);
            browser.picture(page);
            assertThat(browser.accessibilityFindings()).as(page).isEmpty();
            browser.size(360, 900);
            browser.picture(page + "-360");
        }
    }

    private static void open(Browser browser, String page) {
        browser.open(TENANT, "x/jeonnam-emobility/" + page);
    }

    private static void part(Browser browser, String number, String name, String won, String percent) {
        browser.button("부품 등록").first().click();
        fill(browser, "부품번호", number);
        fill(browser, "부품명", name);
        fill(browser, "기준일", "2026-03-01");
        fill(browser, "단가(원)", won);
        fill(browser, "국산 비율(%)", percent);
        fill(browser, "국산 비율 근거", "원산지 확인서");
        save(browser);
    }

    private static void bom(Browser browser, String number) {
        browser.button("부품 추가").click();
        var part = dialog(browser).getByLabel("부품", new Locator.GetByLabelOptions().setExact(true));
        part.fill(number);
        browser.page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(number))
                .first()
                .click();
        save(browser);
    }

    private static void fill(Browser browser, String label, String value) {
        var field = dialog(browser).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(value);
        // takes the day of a calendar and closes it
        field.press("Enter");
    }

    private static Locator dialog(Browser browser) {
        return browser.page()
                .locator("vaadin-dialog[opened], vaadin-dialog-overlay")
                .first();
    }

    private static void save(Browser browser) {
        browser.settle();
        browser.button("저장").click();
        browser.settle();
    }
}
