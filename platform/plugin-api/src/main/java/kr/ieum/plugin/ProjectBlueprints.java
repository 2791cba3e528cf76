package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Offers the region plans from which growth projects are started (requirement 2.5). Each is announced with its id in
 * {@code plugin.yaml} under {@code blueprints}.
 *
 * <pre>{@code
 * @Extension
 * public class Ecosystem implements ProjectBlueprints {
 *     public List<ProjectBlueprint> blueprints() {
 *         return List.of(new ProjectBlueprint("ecosystem", name, purpose, participants, steps));
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface ProjectBlueprints extends ExtensionPoint {

    /** The plans; asked once each time the plugin is enabled. */
    List<ProjectBlueprint> blueprints();
}
