package kr.ieum.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A browser in which an officer of a region is at work. */
final class OpenPage implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    OpenPage(ServletWebServerApplicationContext web, String tenant) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        address = "http://" + tenant + ".localhost:"
                + Objects.requireNonNull(web.getWebServer()).getPort() + "/";
    }

    /** Signs in anew, as another user would. */
    Page signIn() {
        var page = browser.newContext().newPage();
        page.navigate(address);
        page.locator("vaadin-text-field input").first().fill("officer");
        page.locator("input[type=password]").first().fill("ieum-demo-2026");
        page.keyboard().press("Enter");
        page.waitForSelector("main h1");
        return page;
    }

    String address(String path) {
        return address + path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
