package kr.ieum.plugin;

import org.pf4j.ExtensionPoint;

/**
 * Adds a view to the menu of the region. The menu place, with its title, stands in {@code plugin.yaml} under the same
 * path, so that whoever installs the plugin has seen it before.
 *
 * <pre>{@code
 * @Extension
 * public class PartsEntry implements PluginView {
 *     public ViewEntry view() {
 *         return new ViewEntry("parts", PartsView.class);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface PluginView extends ExtensionPoint {

    ViewEntry view();
}
