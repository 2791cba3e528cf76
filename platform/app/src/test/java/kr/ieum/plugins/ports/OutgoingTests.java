package kr.ieum.plugins.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutgoingTests {

    private static final Set<String> ASKED = Set.of("localhost");

    private HostOutside host;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        host = new HostOutside(folder);
        host.answer("/price", 200, "수소 9,000원");
        host.answer("/missing", 404, "없음");
        host.answer("/large", 200, "가".repeat(2 * 1024 * 1024));
        host.sendOn("/moved", "/price");
        host.sendOn("/away", "https://elsewhere.example/price");
        host.sendOn("/down", "http://localhost/price");
        host.sendOn("/round", "/round");
    }

    @AfterAll
    void stop() {
        host.close();
        threads.close();
    }

    @Test
    void aTextComesFromAHostThatTheManifestAsksFor() {
        assertThat(port().get(at("/price"))).isEqualTo("수소 9,000원");
    }

    @Test
    void itFollowsToTheSameHost() {
        assertThat(port().get(at("/moved"))).isEqualTo("수소 9,000원");
    }

    @Test
    void itFollowsToNoOtherHostAndToNothingOpen() {
        assertThatThrownBy(() -> port().get(at("/away"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> port().get(at("/down"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> port().get(at("/round"))).hasMessageContaining("too often");
    }

    @Test
    void whatWasNotAskedForIsRefused() {
        for (var address : new String[] {
            "https://elsewhere.example/",
            "http://localhost/price",
            "file:///etc/passwd",
            "https://localhost:9/price",
            "https://someone@localhost/price",
            "https:/price"
        }) {
            assertThatThrownBy(() -> port().get(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void ourOwnNetworkIsNotReachedUnderAnyName() {
        var real = new OutgoingFetch(host.client(), threads, PublicAddress::is, host.port(), Duration.ofSeconds(5));

        assertThatThrownBy(() -> new OutgoingOfPlugin(real, ASKED).get(at("/price")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no address of the open internet");
    }

    @Test
    void aBadOrLargeAnswerIsAFailure() {
        assertThatThrownBy(() -> port().get(at("/missing")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> port().get(at("/large"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aHostThatNeverAnswersIsGivenUp() {
        var never = new CountDownLatch(1);
        host.at("/never", exchange -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var hasty = new OutgoingFetch(host.client(), threads, address -> true, host.port(), Duration.ofMillis(300));

        assertThatThrownBy(() -> new OutgoingOfPlugin(hasty, ASKED).get(at("/never")))
                .isInstanceOf(UncheckedIOException.class);
        never.countDown();
    }

    private OutgoingOfPlugin port() {
        return new OutgoingOfPlugin(
                new OutgoingFetch(host.client(), threads, address -> true, host.port(), Duration.ofSeconds(5)), ASKED);
    }

    private URI at(String path) {
        return URI.create("https://localhost:" + host.port() + path);
    }
}
