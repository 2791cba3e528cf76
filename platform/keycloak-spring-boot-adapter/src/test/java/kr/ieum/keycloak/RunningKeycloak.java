package kr.ieum.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak for tests, with a realm of its own; started once for each realm and stopped with the tests. The build has
 * unpacked its distribution.
 */
public final class RunningKeycloak implements AutoCloseable {

    /** The first start of a distribution builds it, which takes most of the time. */
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private static final String ADMIN = "tests";

    private final Process process;
    private final URI address;
    private final Path log;

    private RunningKeycloak(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** The distribution that the build has unpacked in a folder. */
    public static Path unpackedIn(Path folder) {
        try (var there = Files.list(folder)) {
            return there.filter(each -> Files.isExecutable(each.resolve("bin/kc.sh")))
                    .findFirst()
                    .map(Path::toAbsolutePath)
                    .orElseThrow(
                            () -> new IllegalStateException("no Keycloak in " + folder + "; build this module first"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * @param distribution folder with {@code bin/kc.sh}
     * @param realm a realm as Keycloak exports it
     * @param port a free one, so that others may know the address before
     * @throws IllegalStateException when it is not ready after some minutes
     */
    public static RunningKeycloak start(Path distribution, Path realm, int port) {
        var health = freePort();
        try {
            var home = Files.createTempDirectory("keycloak");
            var log = home.resolve("keycloak.log");
            var files = Files.createDirectories(distribution.resolve("data/import"));
            Files.copy(realm, files.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
            var command = new ProcessBuilder(command(distribution, port, health))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
            command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
            var running = new RunningKeycloak(command.start(), URI.create("http://localhost:" + port), log);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.await(URI.create("http://localhost:" + health + "/health/ready"));
            return running;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without a slash at its end. */
    public URI address() {
        return address;
    }

    /** Name and password of the administrator of all realms. */
    public String administrator() {
        return ADMIN;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static List<String> command(Path distribution, int port, int health) {
        var command = new ArrayList<String>();
        command.add(distribution.resolve("bin/kc.sh").toString());
        command.add("start-dev");
        command.add("--import-realm");
        command.add("--http-host=localhost");
        command.add("--http-port=" + port);
        command.add("--http-management-port=" + health);
        command.add("--health-enabled=true");
        command.add("--db=dev-mem");
        command.add("--features-disabled=kerberos");
        return command;
    }

    private void await(URI health) {
        var client = HttpClient.newHttpClient();
        var begun = System.nanoTime();
        while (!isReady(client, health)) {
            if (!process.isAlive() || System.nanoTime() - begun > LIMIT.toNanos()) {
                close();
                throw new IllegalStateException("Keycloak did not start; see " + log);
            }
            pause();
        }
    }

    private static boolean isReady(HttpClient client, URI health) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(health)
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Free at this moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
