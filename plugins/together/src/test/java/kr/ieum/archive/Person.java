package kr.ieum.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.PluginSteps;
import kr.ieum.testkit.Visitor;

/** Somebody of a tenant at a computer of their own. */
record Person(Browser browser, String tenant) {

    static Person signedIn(Browser first, String tenant, String user) {
        var own = first.another();
        new Visitor(own).signIn(tenant, user);
        return new Person(own, tenant);
    }

    PluginSteps plugins() {
        return new PluginSteps(browser);
    }

    void open(String page) {
        browser.open(tenant, page);
    }

    void press(String button) {
        browser.settle();
        browser.button(button).first().click();
    }

    /** Into the field of the dialog that has exactly this label. */
    void fill(String label, String value) {
        field(label).fill(value);
    }

    void choose(String label, LocalDate day) {
        fill(label, day.toString());
        // takes the day of the calendar and closes it
        field(label).press("Enter");
    }

    /** Presses the dialog's button, and has what was filled in kept. */
    void save() {
        browser.settle();
        browser.button("저장").click();
        assertThat(browser.page().locator("vaadin-dialog[opened]")).hasCount(0);
        browser.settle();
    }

    void sees(String words) {
        assertThat(page()).containsText(words);
    }

    void doesNotSee(String words) {
        assertThat(page()).not().containsText(words);
    }

    private Locator field(String label) {
        return browser.page()
                .locator("vaadin-dialog[opened]")
                .first()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator page() {
        return browser.page().locator("main");
    }
}
