package kr.ieum.plugin;

import java.util.List;

/**
 * A scale of stages, from the best to the worst.
 *
 * @param id as announced in {@code plugin.yaml}
 * @since 0.2.0
 */
public record StageScale(String id, LocalText name, List<Stage> stages) {

    public StageScale {
        stages = List.copyOf(stages);
        if (stages.size() < 2) {
            throw new IllegalArgumentException("a scale has two stages or more");
        }
        for (var place = 1; place < stages.size(); place++) {
            if (stages.get(place).legal().compareTo(stages.get(place - 1).legal()) < 0) {
                throw new IllegalArgumentException("a worse stage maps to no better legal one");
            }
        }
    }

    /** A stage and the legal one that it counts as. */
    public record Stage(LocalText name, LegalStage legal) {}

    /** The stages of a region's crisis, 양호 - 주의 - 심각 (requirement 7.1). */
    public enum LegalStage {
        GOOD,
        CAUTION,
        SERIOUS
    }
}
