package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing firms in a browser: what needs real focus, real keys and real windows. */
@Demonstration
class EditingStoryTests {

    private static final String TENANT = "busan";

    private String first = "";
    private String second = "";

    @BeforeEach
    void anAdministratorWithFirms(Browser browser) {
        browser.size(1280, 900);
        var visitor = new Visitor(browser);
        browser.open(TENANT, "");
        if (browser.page().url().contains("signin")) {
            visitor.signIn(TENANT, "admin");
        }
        visitor.waitForFirms(TENANT);
        // synthetic ones, which have figures and numbers: other stories bring in firms of real lists
        browser.open(TENANT, "companies?q=" + URLEncoder.encode("예시", StandardCharsets.UTF_8));
        first = id(visitor.firms().nth(0));
        second = id(visitor.firms().nth(1));
    }

    @Test
    void aChangeIsSavedAndTakenBack(Browser browser) {
        browser.open(TENANT, "companies/" + first + "/edit");
        var before = browser.field("대표자").inputValue();

        browser.field("단위").first().click();
        option(browser, "억원").click();
        browser.settle();
        assertThat(browser.field("매출 (억원)").first()).isVisible();
        look(browser, "edit-unit", browser.field("매출 (억원)").first());
        browser.field("대표자").fill("새대표");
        browser.button("저장").click();
        browser.button("되돌리기").waitFor();
        assertThat(browser.page().locator("main")).containsText("새대표");
        look(browser, "edit-saved", browser.button("되돌리기"));
        browser.button("되돌리기").click();

        assertThat(browser.page().locator(".facts").first()).containsText(before);
        assertThat(browser.page().locator("main")).containsText("새대표 → " + before);
    }

    @Test
    void recordsAreMergedWithKeysAloneAndPartedAgain(Browser browser) {
        browser.open(TENANT, "companies/merge/" + first + "/" + second);
        var row = browser.page().locator(".side-by-side tbody tr").first();
        var theirs = row.locator("td").nth(1).innerText();

        row.locator("input").first().focus();
        browser.page().keyboard().press("ArrowRight");
        browser.settle();

        assertThat(row.locator("input").nth(1)).isFocused();
        assertThat(row.locator("td").nth(2)).containsText(theirs);
        browser.page().locator("vaadin-details-summary").focus();
        browser.page().keyboard().press("Enter");
        look(browser, "merge-chosen", browser.page().locator(".form-actions"));
        browser.button("합치기").focus();
        browser.page().keyboard().press("Enter");
        browser.button("되돌리기").waitFor();
        assertThat(browser.page().locator("h1")).hasText(theirs);
        browser.button("되돌리기").click();
        browser.page().waitForURL(address -> address.endsWith(second));
        assertThat(browser.page().locator("h1")).hasText(theirs);
    }

    @Test
    void aTakenNumberLeadsToItsFirmBesideTheForm(Browser browser) {
        browser.open(TENANT, "companies/" + first);
        var holder = browser.page().locator("h1").innerText();
        var number = browser.page().locator(".facts dd").first().innerText();
        browser.open(TENANT, "companies/new");
        browser.field("기업명").fill("시험산업");
        browser.field("사업자등록번호").first().fill(number);
        browser.button("저장").click();
        var way = browser.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(holder + " 보기(새 창)"));
        way.waitFor();
        look(browser, "number-taken", way);

        var beside = browser.page().waitForPopup(way::click);

        assertThat(beside.locator("h1")).hasText(holder);
        assertThat(browser.field("기업명")).hasValue("시험산업");
        beside.close();
        browser.field("기업명").fill("");
    }

    @Test
    void theSecondOfTwoWhoSaveChoosesInADialog(Browser browser) {
        browser.open(TENANT, "companies/" + first + "/edit");
        var colleague = browser.page().context().newPage();
        colleague.navigate(browser.page().url());
        colleague.getByLabel("주요 제품").fill("감속기");
        colleague
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("저장"))
                .click();
        colleague
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("되돌리기"))
                .waitFor();
        colleague.close();

        browser.field("주요 제품").fill("베어링");
        browser.button("저장").click();
        var dialog = browser.page().getByRole(AriaRole.DIALOG);
        dialog.locator("table").first().waitFor();
        look(browser, "conflict", dialog.locator("table").first());
        dialog.getByLabel("주요 제품, 지금 값: 감속기").check();
        browser.button("고른 값으로 저장").click();

        assertThat(browser.page().locator(".facts").first()).containsText("감속기");
    }

    @Test
    void theHistoryOfAUserIsShown(Browser browser) {
        // of a region in which no other story signs in: it gives the officer a new password
        new Visitor(browser).signIn("jeju", "admin");
        browser.open("jeju", "users");
        var page = browser.page();
        menu(browser, "비밀번호 초기화");
        browser.button("닫기").click();
        browser.settle();

        menu(browser, "변경 이력");

        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("비밀번호를 초기화했습니다");
        look(browser, "user-history", dialog.locator("table"));
    }

    private static void menu(Browser browser, String item) {
        browser.page().getByLabel("예시 담당자 관리").click();
        browser.page()
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(item))
                .click();
        browser.settle();
    }

    private static Locator option(Browser browser, String name) {
        return browser.page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Axe finds nothing, and people can look at it in two widths. */
    private static void look(Browser browser, String name, Locator seen) {
        seen.scrollIntoViewIfNeeded();
        var findings = browser.accessibilityFindings();
        browser.picture("story-" + name);
        browser.size(360, 900);
        seen.scrollIntoViewIfNeeded();
        browser.picture("story-" + name + "-360");
        browser.size(1280, 900);

        assertThat(findings).isEmpty();
    }

    private static String id(Locator link) {
        var address = Objects.requireNonNull(link.getAttribute("href"));
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
