package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;

@Demonstration
class SignInStoryTests {

    @Test
    void anOfficerSignsInAtTheAddressOfTheRegion(Browser browser) {
        var officer = new Visitor(browser);

        officer.signIn("busan", "officer");

        assertThat(officer.page().locator(".tenant-sign")).containsText("부산광역시");
    }

    @Test
    void aWrongPasswordIsExplained(Browser browser) {
        var officer = new Visitor(browser);

        officer.signIn("busan", "officer", "wrong-password");

        assertThat(officer.page().locator(".door-error")).containsText("비밀번호가 맞지 않습니다");
    }

    @Test
    void theSessionOfARegionOpensNoOtherAddress(Browser browser) {
        var officer = new Visitor(browser);

        officer.signIn("busan", "officer");
        browser.open("ulsan", "companies");

        assertThat(browser.button("로그인")).isVisible();
        assertThat(officer.page().locator(".tenant-sign")).hasCount(0);
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent(Browser browser) {
        var officer = new Visitor(browser);
        officer.signIn("busan", "officer");
        browser.open("busan", "companies");

        officer.page().keyboard().press("Tab");
        assertThat(officer.page().locator(".skip-link")).isFocused();
        officer.page().keyboard().press("Enter");

        assertThat(officer.page().locator("main")).isFocused();
    }

    @Test
    void anOfficerOfTwoRegionsSwitchesBetweenThem(Browser browser) {
        var officer = new Visitor(browser);
        officer.signIn("daegu", "daegu-gyeongbuk");

        officer.page().locator(".tenant-sign vaadin-menu-bar-button").first().click();
        officer.page()
                .locator("vaadin-menu-bar-item, vaadin-context-menu-item")
                .getByText("경상북도")
                .click();

        assertThat(officer.page().locator(".tenant-sign")).containsText("경상북도");
    }
}
