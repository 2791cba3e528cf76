package kr.ieum.testkit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody with a demonstration's account in front of a browser. */
public record Visitor(Browser browser) {

    public static final String PASSWORD = "ieum-demo-2026";
    private static final Pattern SIGN_IN = Pattern.compile("/signin");
    private static final long ALL_FIRMS_MILLISECONDS = 90_000;

    public void signIn(String tenant, String user) {
        signIn(tenant, user, PASSWORD);
        page().waitForURL(address -> !SIGN_IN.matcher(address).find());
        browser.settle();
    }

    public void signIn(String tenant, String user, String password) {
        browser.open(tenant, "");
        browser.field("아이디").fill(user);
        browser.field("비밀번호").fill(password);
        browser.button("로그인").click();
    }

    /** The synthetic firms come in the background; there is nothing to see before they are there. */
    public void waitForFirms(String tenant) {
        records(tenant, "companies");
    }

    public Locator firms() {
        return linksTo("companies");
    }

    /**
     * Links from a list to its records. What a demonstration shows comes in the background, so that this waits for the
     * first one.
     *
     * @param list path of the list, below which its records have their pages
     */
    public Locator records(String tenant, String list) {
        var until = System.nanoTime() + ALL_FIRMS_MILLISECONDS * 1_000_000;
        do {
            browser.open(tenant, list);
        } while (linksTo(list).count() == 0 && System.nanoTime() < until);
        return linksTo(list);
    }

    private Locator linksTo(String list) {
        return page().locator("main :is(vaadin-grid, h3, li, td) a[href^='" + list + "/']");
    }

    public Page page() {
        return browser.page();
    }
}
