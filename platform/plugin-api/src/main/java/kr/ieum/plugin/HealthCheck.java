package kr.ieum.plugin;

import org.pf4j.ExtensionPoint;

/**
 * Says whether the plugin can do its work. Asked each time it starts; when it is not well after an upgrade, the platform
 * goes back to the former version by itself.
 *
 * <pre>{@code
 * @Extension
 * public class Health implements HealthCheck {
 *     public void check() {
 *         if (berths.isEmpty()) {
 *             throw new IllegalStateException("the list of berths is empty");
 *         }
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface HealthCheck extends ExtensionPoint {

    /** @throws RuntimeException when it is not well; the message says why */
    void check();
}
