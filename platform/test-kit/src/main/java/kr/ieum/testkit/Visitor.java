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
        var until = System.nanoTime() + ALL_FIRMS_MILLISECONDS * 1_000_000;
        do {
            browser.open(tenant, "companies");
        } while (firms().count() == 0 && System.nanoTime() < until);
    }

    public Locator firms() {
        return page().locator("vaadin-grid a[href^='companies/']");
    }

    public Page page() {
        return browser.page();
    }
}
