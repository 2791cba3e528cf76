package kr.ieum.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** {@code deploy/run} on the data of an earlier run, from the command to the answer that it is ready. */
@Component
class StartSecond implements Benchmark {

    private static final double GOAL = 15;
    private static final Path DATA = Path.of("platform/benchmarks/target/start-data");
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "start.second";
    }

    @Override
    public Finding measure() throws Exception {
        start();
        var seconds = Samples.median(1, ROUNDS, StartSecond::start);
        return Finding.atMost(GOAL, seconds, "s", "second start under 15 s");
    }

    private static double start() {
        try {
            var port = freePort();
            var begun = System.nanoTime();
            var process = new ProcessBuilder(command(port))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Path.of("platform/benchmarks/target/start.log").toFile())
                    .start();
            try {
                waitUntilReady(port, process);
                return (System.nanoTime() - begun) / 1e9;
            } finally {
                process.destroy();
                process.waitFor(1, TimeUnit.MINUTES);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> command(int port) {
        return List.of("deploy/run", "--port", String.valueOf(port), "--data", DATA.toString());
    }

    private static void waitUntilReady(int port, Process process) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            for (var end = System.nanoTime() + LIMIT.toNanos(); System.nanoTime() < end && process.isAlive(); ) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // nobody listens before the start is nearly over
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("the application did not start, see platform/benchmarks/target/start.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
