package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Does work by the clock. Announced with their ids in {@code plugin.yaml} under {@code jobs}.
 *
 * <pre>{@code
 * @Extension
 * public class Jobs implements ScheduledJobs {
 *     public List<ScheduledJob> jobs() {
 *         return List.of(new ScheduledJob("look-at-depth", name, Duration.ofHours(6), watch::look));
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface ScheduledJobs extends ExtensionPoint {

    List<ScheduledJob> jobs();
}
