package kr.ieum.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
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
        try (var region = new OpenPage(web, "busan")) {
            open(region, WARM_UP);
            var before = heap();
            open(region, SESSIONS);
            var each = (heap() - before) / SESSIONS / MEBIBYTE;
            return Finding.atMost(GOAL, each, "MiB", "≤ 1 MB after five screens");
        }
    }

    private static void open(OpenPage region, int sessions) {
        for (var session = 0; session < sessions; session++) {
            var page = region.signIn();
            for (var screen : SCREENS) {
                page.navigate(region.address(screen));
                page.waitForSelector("main h1");
            }
        }
    }

    static double heap() {
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
