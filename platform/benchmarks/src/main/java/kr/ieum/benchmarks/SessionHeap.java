package kr.ieum.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** The heap that a session of a user keeps who opened five screens in a browser and left the last one open. */
@Component
class SessionHeap implements Benchmark {

    private static final double GOAL = 1;
    private static final double MEBIBYTE = 1 << 20;
    private static final int WARM_UP = 3;
    private static final int SESSIONS = 10;
    private static final List<String> SCREENS = List.of("", "companies", "companies/new", "imports", "imports/new");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final ServletWebServerApplicationContext web;

    SessionHeap(ServletWebServerApplicationContext web) {
        this.web = web;
    }

    @Override
    public String name() {
        return "session.heap";
    }

    @Override
    public Finding measure() {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            open(browser, WARM_UP);
            var before = heap();
            open(browser, SESSIONS);
            var each = (heap() - before) / SESSIONS / MEBIBYTE;
            return Finding.atMost(GOAL, each, "MiB", "≤ 1 MB after five screens");
        }
    }

    private void open(Browser browser, int sessions) {
        var address = "http://busan.localhost:"
                + Objects.requireNonNull(web.getWebServer()).getPort() + "/";
        for (var session = 0; session < sessions; session++) {
            var page = browser.newContext().newPage();
            page.navigate(address);
            page.locator("vaadin-text-field input").first().fill("officer");
            page.locator("input[type=password]").first().fill("ieum-demo-2026");
            page.keyboard().press("Enter");
            page.waitForSelector("main");
            for (var screen : SCREENS) {
                page.navigate(address + screen);
                page.waitForSelector("main h1");
            }
        }
    }

    private static double heap() {
        for (var round = 0; round < 5; round++) {
            System.gc();
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
