package kr.ieum.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kr.ieum.contract.play.BrowserScreen;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages in a real browser: a part becomes a figure, every page can be used without seeing it and on narrow screens. */
@Demonstration
class PagesInBrowserTests {

    private static final String TENANT = "jeonnam";
    private static final String[] PAGES = {
        "domestic-share", "parts", "models", "supply", "standards", "cooperative", "sites"
    };

    @Autowired
    InstalledPlugin installed;

    @Test
    void aPartBecomesAFigureAndEveryPageIsAccessible(Browser browser) {
        installed.install(TENANT);
        var screen = BrowserScreen.of(browser, TENANT, "admin");
        screen.open("parts");
        part(screen, "EM-1", "배터리 팩", "6000000", "100");
        part(screen, "EM-2", "구동 모터", "2000000", "40");
        screen.open("models");
        screen.click("차종 등록");
        screen.type("차종", "합성 e-카고");
        screen.type("판", "2026");
        screen.save();
        browser.page().getByText("합성 e-카고").first().click();
        bom(screen, "EM-1");
        bom(screen, "EM-2");

        screen.open("domestic-share");

        assertThat(browser.page().locator("main")).containsText("6,800,000원 ÷ 8,000,000원 × 100 = 85.00%");
        for (var page : PAGES) {
            screen.open(page);
            screen.look(page);
        }
    }

    private static void part(BrowserScreen screen, String number, String name, String won, String percent) {
        screen.click("부품 등록");
        screen.type("부품번호", number);
        screen.type("부품명", name);
        screen.day("기준일", "2026-03-01");
        screen.type("단가(원)", won);
        screen.type("국산 비율(%)", percent);
        screen.type("국산 비율 근거", "원산지 확인서");
        screen.look("part-form");
        screen.save();
    }

    private static void bom(BrowserScreen screen, String number) {
        screen.click("부품 추가");
        screen.pick("부품", number);
        screen.save();
    }
}
