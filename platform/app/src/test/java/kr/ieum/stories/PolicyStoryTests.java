package kr.ieum.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.LocalDate;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ministry sets a ratio from next year on with a reason; a region reads it and the clause it stands on. */
@Demonstration
class PolicyStoryTests {

    @Autowired
    Clock clock;

    @Test
    void theMinistrySetsARatioAndARegionReadsIt(Browser browser) {
        var nextYear = LocalDate.now(clock).plusYears(1).withDayOfYear(1).toString();
        var visitor = new Visitor(browser);
        visitor.signIn("national", "admin");
        browser.open("national", "policy/rules");
        look(browser, "policy-rules");
        browser.open("national", "policy/rules/export.rest-share");
        look(browser, "policy-rule");

        browser.button("새 값 정하기").click();
        browser.field("시작일").fill(nextYear);
        browser.field("시작일").press("Enter");
        browser.field("값 (%)").fill("60");
        browser.field("까닭").fill("비수도권 배정을 늘린다");
        look(browser, "policy-rule-set");
        browser.button("저장").click();
        visitor.page().getByText("비수도권 배정을 늘린다").waitFor();
        look(browser, "policy-rule-future");

        browser.open("national", "policy/schedule?task=11");
        look(browser, "policy-plan");
        browser.page().getByLabel("수정: 첨단장비 구축").click();
        browser.field("담당").fill("지역혁신정책과");
        look(browser, "policy-plan-edit");
        browser.button("저장").click();
        visitor.page().getByText("담당 지역혁신정책과").waitFor();
    }

    @Test
    void aRegionFindsAClauseItsRuleAndItsPages(Browser browser) {
        var visitor = new Visitor(browser);
        visitor.signIn("jeonbuk", "officer");
        browser.open("jeonbuk", "policy");
        look(browser, "policy");

        visitor.page().locator("a[href='policy?task=1']").click();
        visitor.page().getByText("조항 15개").waitFor();
        look(browser, "policy-task");
        browser.open("jeonbuk", "policy?clause=2.6");
        look(browser, "policy-clause");
        visitor.page().getByText("메뉴판 사업이 먼저 돕는 지역").click();
        visitor.page().waitForURL(address -> address.endsWith("policy/rules/scope.program-priority"));
        look(browser, "policy-rule-region");

        assertThat(visitor.page().getByText("새 값 정하기").count()).isZero();
    }

    @Test
    void aRegionOpensTheBasisOfAFigureByKeyboardAndCopiesIt(Browser browser) {
        var visitor = new Visitor(browser);
        visitor.signIn("jeonbuk", "officer");
        browser.open("jeonbuk", "leading-firms");
        var basis = visitor.page().locator(".basis-button").first();

        basis.focus();
        visitor.page().keyboard().press("Enter");
        browser.button("복사").waitFor();
        look(browser, "policy-basis");
        browser.button("복사").click();
        visitor.page().getByText("근거를 복사했습니다.").waitFor();
        visitor.page().keyboard().press("Escape");
        browser.button("복사").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        assertThat(basis.evaluate("button => button === document.activeElement"))
                .isEqualTo(true);
        basis.click();
        visitor.page()
                .locator("vaadin-dialog a[href='policy?clause=10.6']")
                .first()
                .click();
        visitor.page().waitForURL(address -> address.endsWith("policy?clause=10.6"));
        visitor.page().locator(".clause-pointed").waitFor();
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.accessibilityFindings()).as(name).isEmpty();
        for (var width : new int[] {1280, 768, 360}) {
            browser.size(width, 900);
            browser.picture(name + "-" + width);
            assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + name + " at " + width)
                    .isEqualTo(width);
        }
        browser.size(1280, 900);
    }
}
