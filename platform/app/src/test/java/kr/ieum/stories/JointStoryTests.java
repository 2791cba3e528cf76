package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** What a region puts into the workspace of its group, its partner sees and a third region does not. */
@Demonstration
class JointStoryTests {

    private static final String GROUP = "수소 저장·운송 (부산/울산)";

    @Test
    void anOfficerPutsAFirmThereWorksThereAndComesBack(Browser browser) {
        var officer = new Visitor(browser);
        officer.signIn("busan", "officer");

        var firm = put(officer, "해오름");
        enter(officer, "busan");
        assertThat(sign(officer)).containsText(GROUP);
        assertThat(row(officer, firm)).isVisible();
        browser.open("busan", "joint/projects");
        browser.button("과제 등록").click();
        browser.button("저장").waitFor();
        new Look(browser).at("busan-joint-project-form");
        browser.button("취소").click();
        goTo(officer, "부산광역시");

        assertThat(sign(officer)).containsText("부산광역시");
        browser.open("busan", "joint");
        assertThat(row(officer, firm)).isVisible();
    }

    @Test
    void thePartnerSeesItAndAThirdRegionDoesNot(Browser browser) {
        var busan = new Visitor(browser);
        busan.signIn("busan", "admin");
        var firm = put(busan, "늘봄");

        var ulsan = new Visitor(browser.another());
        ulsan.signIn("ulsan", "officer");
        enter(ulsan, "ulsan");
        var daegu = new Visitor(browser.another());
        daegu.signIn("daegu", "officer");
        daegu.browser().open("daegu", "joint");

        assertThat(row(ulsan, firm)).isVisible();
        assertThat(ulsan.browser().button(firm + " 기업을 공동 작업공간에서 빼기")).hasCount(0);
        assertThat(daegu.page().getByText("차세대 고성능 센서").first()).isVisible();
        assertThat(daegu.page().getByText(GROUP)).hasCount(0);
        assertThat(row(daegu, firm)).hasCount(0);
        daegu.browser().open("daegu", "joint/firms");
        assertThat(sign(daegu)).containsText("대구광역시");
        assertThat(row(daegu, firm)).hasCount(0);
    }

    @Test
    void atTheAddressOfAGroupNobodySignsIn(Browser browser) {
        browser.open("joint-hydrogen-busan-ulsan", "");

        assertThat(browser.page().getByText("공동 작업공간에는 계정을 두지 않습니다")).isVisible();
        assertThat(browser.button("로그인")).hasCount(0);
        new Look(browser).at("joint-signin");
    }

    /** @return the name of the firm */
    private static String put(Visitor officer, String words) {
        var browser = officer.browser();
        officer.waitForFirms("busan");
        browser.open("busan", "joint");
        browser.button("공동 작업공간에 넣기").click();
        browser.field("우리 지역 기업").fill(words);
        var first =
                officer.page().locator("vaadin-combo-box-item").getByText(words).first();
        first.waitFor();
        var firm = first.innerText();
        first.click();
        browser.button("저장").click();
        row(officer, firm).waitFor();
        return firm;
    }

    private static void enter(Visitor officer, String region) {
        officer.browser().open(region, "joint");
        officer.browser().button("공동 작업공간으로 이동").click();
        officer.page().waitForURL(address -> address.endsWith("/joint/firms"));
        officer.browser().settle();
    }

    private static void goTo(Visitor officer, String tenant) {
        officer.page().locator(".tenant-sign vaadin-menu-bar-button").first().click();
        officer.page()
                .locator("vaadin-menu-bar-item, vaadin-context-menu-item")
                .getByText(tenant, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(sign(officer)).containsText(tenant);
        officer.browser().settle();
    }

    /** Not the bar around it, which has the names of the others in it, too. */
    private static Locator sign(Visitor officer) {
        return officer.page().locator(".tenant-name");
    }

    private static Locator row(Visitor officer, String firm) {
        return officer.page()
                .locator("main vaadin-grid-cell-content")
                .getByText(firm, new Locator.GetByTextOptions().setExact(true));
    }
}
