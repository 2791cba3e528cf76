package kr.ieum.plugins.ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a text for a plugin: only by https, only from the hosts it has asked for, also where a host sends it on, and
 * never from our own network. A name that is looked up anew between check and call gains nothing: whoever answers must
 * hold the host's certificate.
 */
class OutgoingFetch {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final ExecutorService threads;
    private final Predicate<InetAddress> reachable;
    private final int port;
    private final Duration patience;

    OutgoingFetch(
            HttpClient client, ExecutorService threads, Predicate<InetAddress> reachable, int port, Duration patience) {
        this.client = client;
        this.threads = threads;
        this.reachable = reachable;
        this.port = port;
        this.patience = patience;
    }

    /**
     * @param hosts names as the manifest has them
     * @throws IllegalArgumentException when the address is not one of them
     * @throws UncheckedIOException when it does not answer well in time
     */
    String get(Set<String> hosts, URI address) {
        requireAsked(hosts, address);
        var answer = threads.submit(() -> follow(hosts, address));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new UncheckedIOException(new IOException(address.getHost() + " has not answered in time", late));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stopped));
        } catch (ExecutionException failed) {
            throw failure(address, failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private String follow(Set<String> hosts, URI first) throws IOException, InterruptedException {
        var address = first;
        for (var step = 0; step <= MOST_REDIRECTS; step++) {
            requireAsked(hosts, address);
            requireReachable(address);
            var response = client.send(
                    HttpRequest.newBuilder(address).timeout(patience).build(),
                    BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
            if (!isRedirect(response)) {
                return body(response);
            }
            address = address.resolve(response.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IOException("sent on without an address")));
        }
        throw new IOException("sent on too often");
    }

    private static boolean isRedirect(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static String body(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException("answered " + response.statusCode());
        }
        return response.body();
    }

    private void requireAsked(Set<String> hosts, URI address) {
        var host = address.getHost();
        var asked = "https".equalsIgnoreCase(address.getScheme())
                && host != null
                && address.getRawUserInfo() == null
                && (address.getPort() == -1 || address.getPort() == port)
                && hosts.contains(host.toLowerCase(Locale.ROOT));
        if (!asked) {
            throw new IllegalArgumentException("the manifest asks for no such host, or it is not https: " + host);
        }
    }

    private void requireReachable(URI address) throws IOException {
        for (var each : InetAddress.getAllByName(address.getHost())) {
            if (!reachable.test(each)) {
                throw new IOException(address.getHost() + " is no address of the open internet");
            }
        }
    }

    private static RuntimeException failure(URI address, @Nullable Throwable cause) {
        return switch (cause) {
            case IllegalArgumentException refused -> refused;
            case IOException failed -> new UncheckedIOException(failed);
            case null, default ->
                new UncheckedIOException(new IOException(address.getHost() + " could not be asked", cause));
        };
    }
}
