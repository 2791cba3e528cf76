package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Puts programmes of the region on its menu board. Each is announced with its id in {@code plugin.yaml}.
 *
 * <pre>{@code
 * @Extension
 * public class Programs implements LocalPrograms {
 *     public List<LocalProgram> programs() {
 *         return List.of(new LocalProgram("quay-repair", name, audience, support, 30_000_000L, from, to, contact));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface LocalPrograms extends ExtensionPoint {

    /** The programmes; asked once each time the plugin is enabled. */
    List<LocalProgram> programs();
}
