package kr.ieum.benchmarks;

import com.microsoft.playwright.Page;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** A page with a lazy list opened in a browser, brought by a plugin and by the platform in turns. */
@Component
class PluginView implements Benchmark {

    private static final double GOAL = 1.10;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 60;
    private static final String REGION = "busan";

    private final ServletWebServerApplicationContext web;
    private final PluginAdmin admin;

    PluginView(ServletWebServerApplicationContext web, PluginAdmin admin) {
        this.web = web;
        this.admin = admin;
    }

    @Override
    public String name() {
        return "plugins.view";
    }

    @Override
    public Finding measure() {
        admin.eraseAll(REGION);
        admin.install(REGION, BenchmarkPlugin.archive());
        try (var region = new OpenPage(web, REGION)) {
            var page = region.signIn();
            var plugin = new double[ROUNDS];
            var platform = new double[ROUNDS];
            for (var round = -WARM_UP; round < ROUNDS; round++) {
                var asPlugin = open(page, region.address(BenchmarkPlugin.PATH));
                var asPlatform = open(page, region.address(FirmTablePage.PATH));
                if (round >= 0) {
                    plugin[round] = asPlugin;
                    platform[round] = asPlatform;
                }
            }
            return Finding.againstPeer(
                    GOAL,
                    Samples.quantile(0.5, plugin),
                    "ms",
                    "the same page in the platform",
                    Samples.quantile(0.5, platform),
                    "≤ 1.10 of the same page in the platform");
        } finally {
            admin.eraseAll(REGION);
        }
    }

    private static double open(Page page, String address) {
        return Samples.milliseconds(() -> {
            page.navigate(address);
            page.waitForSelector("main h1");
            page.waitForFunction("() => [...document.querySelectorAll('main vaadin-grid-cell-content')]"
                    + ".filter(cell => cell.textContent.trim()).length > 6");
        });
    }
}
