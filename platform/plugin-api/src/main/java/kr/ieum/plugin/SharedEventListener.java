package kr.ieum.plugin;

import org.pf4j.ExtensionPoint;

/**
 * Hears what other plugins of the same region tell. Plugins know each other by events only, never by class.
 *
 * <pre>{@code
 * @Extension
 * public class Listener implements SharedEventListener {
 *     public void on(SharedEvent event) {
 *         if (event.name().equals("storm-over")) {
 *             watch.look();
 *         }
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface SharedEventListener extends ExtensionPoint {

    /** Called for every event of the region's other plugins; what it throws is counted as a fault of this plugin. */
    void on(SharedEvent event);
}
