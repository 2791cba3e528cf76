package kr.ieum.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.SharedData;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** An officer of 부산 brings in two public lists, and both again; the ministry's map follows. */
@Demonstration
class ImportStoryTests {

    private static final String FACTORIES = "companies/factory_registry_buulgyeong.csv";
    private static final String SUPPLIERS = "companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv";
    private static final Pattern COMMIT = Pattern.compile("행 반영$");

    @Test
    void theSameListsAgainChangeNothingAndTheMapFollows(Browser browser) {
        var officer = new Visitor(browser);
        officer.signIn("busan", "officer");
        officer.waitForFirms("busan");
        bringIn(browser, FACTORIES);
        assertThat(counts(browser)).contains("새로 908", "문제 5", "다른 지역 97");
        bringIn(browser, SUPPLIERS);
        assertThat(counts(browser)).contains("새로 162", "변경 6", "다른 지역 2,109");

        bringIn(browser, FACTORIES);
        assertThat(counts(browser)).contains("새로 0", "변경 0", "그대로 908");
        bringIn(browser, SUPPLIERS);
        assertThat(counts(browser)).contains("새로 0", "변경 0", "그대로 168");

        browser.open("busan", "companies");
        var all = browser.page().locator(".total").innerText();
        officer.signIn("national", "analyst");
        browser.open("national", "nation");
        browser.button("지금 다시 세기").first().click();
        browser.settle();
        var shown =
                browser.page().locator("a.hex[href^='nation/busan'] .hex-value").innerText();
        assertThat(all).startsWith("총 " + shown + "건");
    }

    private static void bringIn(Browser browser, String file) {
        var page = browser.page();
        browser.open("busan", "imports/new");
        page.locator("vaadin-upload input[type=file]").setInputFiles(SharedData.file(file));
        browser.button("미리보기").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(COMMIT)).click();
        browser.button("통째로 되돌리기").waitFor();
        browser.settle();
    }

    /** The counters above the rows, each as its name and number. */
    private static String counts(Browser browser) {
        return browser.page().locator("main").innerText().replaceAll("\\s+", " ");
    }
}
