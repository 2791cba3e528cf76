package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Does work by the clock. Announced with their ids in {@code plugin.yaml} under {@code jobs}.
 *
 * @since 0.2.0
 */
public interface ScheduledJobs extends ExtensionPoint {

    List<ScheduledJob> jobs();
}
