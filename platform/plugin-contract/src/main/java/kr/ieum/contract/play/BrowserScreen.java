package kr.ieum.contract.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.Visitor;

/** What a person does on the plugin's pages in a real browser; {@link Screen} is the same without one. */
public record BrowserScreen(Browser browser, String tenant) {

    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);

    /** Signs one of the demonstration's accounts in. */
    public static BrowserScreen of(Browser browser, String tenant, String user) {
        new Visitor(browser).signIn(tenant, user);
        return new BrowserScreen(browser, tenant);
    }

    /** Opens a page of the plugin by its path. */
    public void open(String page) {
        browser.open(tenant, "x/" + InstalledPlugin.id() + "/" + page);
    }

    /** Clicks the last button of these words: dialogs come after the page. */
    public void click(String text) {
        byRole(AriaRole.BUTTON, text).click();
        browser.settle();
    }

    /** Saves the form; it must let itself be saved. */
    public void save() {
        var dialog = dialog();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("저장"))
                .click();
        browser.page()
                .locator("vaadin-dialog[opened]")
                .last()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        browser.settle();
    }

    public void openTab(String text) {
        byRole(AriaRole.TAB, text).click();
        browser.settle();
    }

    /** Goes where a link of the page leads. */
    public void follow(String text) {
        byRole(AriaRole.LINK, text).click();
        browser.settle();
    }

    /** Writes into a field of the open form. */
    public void type(String label, String value) {
        dialog().getByLabel(label, EXACTLY).fill(value);
    }

    /** @param value as in {@code 2027-03-01} */
    public void day(String label, String value) {
        var field = dialog().getByLabel(label, EXACTLY);
        field.fill(value);
        // takes the day of the calendar and closes it, which may open a moment after the typing
        field.press("Enter");
        browser.settle();
        if (browser.page().locator("vaadin-date-picker[opened]").count() > 0) {
            field.press("Enter");
        }
        browser.page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
    }

    /** Chooses one of a few. */
    public void choose(String label, String item) {
        dialog().locator("vaadin-select:has(label:text-is(\"" + label + "\"))").click();
        byRole(AriaRole.OPTION, item).click();
        browser.settle();
    }

    /** Chooses one of many. */
    public void pick(String label, String item) {
        dialog().getByLabel(label, EXACTLY).fill(item);
        offered().filter(new Locator.FilterOptions().setHasText(item)).first().click();
        browser.settle();
    }

    /** Chooses one of many by its place in the list, from 0, whichever it is. */
    public void pick(String label, int place) {
        dialog().getByLabel(label, EXACTLY).press("ArrowDown");
        offered().nth(place).click();
        browser.settle();
    }

    /** A careful look at the page as it stands: see {@link Look}. */
    public void look(String name) {
        new Look(browser).at(name);
    }

    private Locator offered() {
        return browser.page().locator("vaadin-combo-box-item:visible");
    }

    private Locator dialog() {
        return browser.page().locator("vaadin-dialog[opened]").last();
    }

    private Locator byRole(AriaRole role, String text) {
        return browser.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(text))
                .last();
    }
}
