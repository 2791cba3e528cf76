package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Brings scales of stages that the region uses in its own field, mapped to the legal three. Announced with their ids in
 * {@code plugin.yaml} under {@code scales}.
 *
 * <pre>{@code
 * @Extension
 * public class Scales implements StageScales {
 *     public List<StageScale> scales() {
 *         return List.of(new StageScale("congestion", name, List.of(new Stage(free, GOOD), new Stage(blocked, SERIOUS))));
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface StageScales extends ExtensionPoint {

    List<StageScale> scales();
}
