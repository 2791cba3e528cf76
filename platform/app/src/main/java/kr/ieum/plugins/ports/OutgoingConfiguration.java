package kr.ieum.plugins.ports;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How plugins reach hosts outside. */
@Configuration
class OutgoingConfiguration {

    private static final int HTTPS = 443;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    OutgoingFetch outgoingFetch() {
        var client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        return new OutgoingFetch(client, threads(), PublicAddress::is, HTTPS, PATIENCE);
    }

    /** Not a bean: Spring would take it for the pool of everything that is done in the background. */
    private static ExecutorService threads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("plugin-outgoing-", 0).factory());
    }
}
