package kr.ieum.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.ieum.testkit.TestPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs all benchmarks, or those named as arguments, over a million synthetic firms; prints a table and keeps each
 * result in {@code results/latest.json}.
 */
public final class Benchmarks {

    private static final Logger log = LoggerFactory.getLogger(Benchmarks.class);
    private static final Path HOME = Path.of(System.getProperty("ieum.benchmarks.home", "platform/benchmarks"));

    private static final Path LATEST = HOME.resolve("results/latest.json");

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        var results = new ArrayList<Result>();
        try (var application = start()) {
            application.getBean(FirmLoader.class).load();
            for (var benchmark : application.getBeansOfType(Benchmark.class).values()) {
                if (wanted(benchmark, names)) {
                    var result = run(benchmark);
                    Report.keep(result, LATEST);
                    results.add(result);
                }
            }
        }
        System.out.println(Report.table(results));
        System.exit(results.stream().allMatch(Result::holds) ? 0 : 1);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(kr.ieum.Ieum.class, BenchmarkConfiguration.class)
                .properties(TestPublisher.properties())
                .properties(RealPlugins.publisher())
                .properties(
                        "server.port=0",
                        "ieum.database.folder=" + HOME.resolve("target/data"),
                        // counted when a benchmark asks for it, not in the middle of another
                        "ieum.nation.recount-delay=PT24H",
                        "ieum.demo=true",
                        "ieum.demo-allocation=false",
                        "logging.level.root=warn",
                        "logging.level.kr.ieum.benchmarks=info")
                .run();
    }

    private static boolean wanted(Benchmark benchmark, String[] names) {
        return names.length == 0 || Set.of(names).contains(benchmark.name());
    }

    private static Result run(Benchmark benchmark) throws Exception {
        log.info("{} …", benchmark.name());
        var finding = benchmark.measure();
        var result = new Result(
                benchmark.name(),
                finding.value(),
                finding.unit(),
                finding.peer(),
                finding.peerValue(),
                finding.ratio(),
                finding.goal(),
                finding.holds(),
                Machine.describe(),
                LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul"))).toString());
        log.info(System.lineSeparator() + Report.table(List.of(result)));
        return result;
    }
}
