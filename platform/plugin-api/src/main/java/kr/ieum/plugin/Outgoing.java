package kr.ieum.plugin;

import java.net.URI;

/**
 * Fetches from the hosts that {@code plugin.yaml} names under {@code hosts}, and from no others.
 *
 * @since 0.2.0
 */
@Port("outgoing")
public interface Outgoing {

    /**
     * @param address begins with {@code https://}
     * @return the body, at most 5 MB
     * @throws IllegalArgumentException when the host was not asked for
     * @throws java.io.UncheckedIOException when it does not answer well within 10 seconds
     */
    String get(URI address);
}
