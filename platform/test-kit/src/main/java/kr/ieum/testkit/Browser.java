package kr.ieum.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A Chromium at the address of the application under test. */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=ko-KR");

    private static final int MOST_PIXELS = 6_000;

    private final int port;
    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;

    private Browser(int port, Playwright playwright, BrowserContext context) {
        this.port = port;
        this.playwright = playwright;
        this.context = context;
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        size(1280, 900);
    }

    static Browser at(int port) {
        var chromium = chromium();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var launched = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
        return new Browser(port, playwright, launched.newContext());
    }

    /** For somebody else, who shares nothing with whoever uses this one, and is there as long as this one. */
    public Browser another() {
        return new Browser(port, playwright, context.browser().newContext());
    }

    public Page page() {
        return page;
    }

    public void size(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** Opens a path at the address of a tenant, such as {@code busan}. */
    public void open(String tenant, String path) {
        page.navigate("http://" + tenant + ".localhost:" + port + "/" + path);
        settle();
    }

    /** Waits until the application has answered everything and nothing moves. */
    public void settle() {
        page.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
                    && !document.querySelector('vaadin-grid[loading]')""");
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Locator field(String label) {
        return page.getByLabel(label);
    }

    /** What axe finds on the page as it stands, one line for each place; empty when it finds nothing. */
    public List<String> accessibilityFindings() {
        settle();
        // what is still fading in has no contrast yet
        page.evaluate("""
                () => Promise.allSettled(document.getAnimations()
                    .filter(animation => animation.effect.getComputedTiming().endTime !== Infinity)
                    .map(animation => animation.finished))""");
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " "
                                        + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }

    /** Keeps a picture of the page to its end below the build folder, for people to look at. */
    public void picture(String name) {
        settle();
        var before = page.viewportSize();
        // the frame scrolls within itself, so that a picture of a window ends where the window does
        var height = (Integer) page.evaluate("""
                () => Math.ceil((document.querySelector('main')?.scrollHeight ?? 0)
                    + (document.querySelector('.shell-header')?.offsetHeight ?? 0))""");
        size(before.width, Math.clamp(height, before.height, MOST_PIXELS));
        settle();
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target/pictures", name + ".png"))
                .setFullPage(true));
        size(before.width, before.height);
    }

    @Override
    public void close() {
        context.browser().close();
        playwright.close();
    }

    private static Path chromium() {
        var found = Stream.of(PLACES.stream(), Stream.ofNullable(System.getenv("CHROMIUM")))
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "required".equals(System.getProperty("ieum.browser"))) {
            Assertions.fail("no Chromium on this machine, and ieum.browser is required");
        }
        return found.orElseGet(() -> Assumptions.abort("no Chromium on this machine"));
    }
}
