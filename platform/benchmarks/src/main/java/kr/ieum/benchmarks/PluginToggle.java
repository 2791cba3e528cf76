package kr.ieum.benchmarks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Enabling and disabling, each until the menu of an officer's open page shows it. */
@Component
class PluginToggle implements Benchmark {

    private static final double GOAL = 1_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 12;
    private static final String REGION = "busan";
    private static final String PLUGIN = "benchmark";

    private final ServletWebServerApplicationContext web;
    private final PluginAdmin admin;

    PluginToggle(ServletWebServerApplicationContext web, PluginAdmin admin) {
        this.web = web;
        this.admin = admin;
    }

    @Override
    public String name() {
        return "plugins.toggle";
    }

    @Override
    public Finding measure() {
        admin.eraseAll(REGION);
        try (var region = new OpenPage(web, REGION)) {
            var page = region.signIn();
            admin.install(REGION, BenchmarkPlugin.archive());
            var slowest = Samples.quantile(1, WARM_UP, ROUNDS, () -> Math.max(disable(page), enable(page)));
            return Finding.atMost(GOAL, slowest, "ms", "slowest of 24 ≤ 1 s to the menu");
        } finally {
            admin.eraseAll(REGION);
        }
    }

    static void waitUntilGone(Page page) {
        page.waitForSelector(
                PluginInstall.MENU_ENTRY, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    private double disable(Page page) {
        return Samples.milliseconds(() -> {
            admin.disable(REGION, PLUGIN);
            waitUntilGone(page);
        });
    }

    private double enable(Page page) {
        return Samples.milliseconds(() -> {
            admin.enable(REGION, PLUGIN);
            page.waitForSelector(PluginInstall.MENU_ENTRY);
        });
    }
}
