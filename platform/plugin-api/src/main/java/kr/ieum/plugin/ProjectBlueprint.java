package kr.ieum.plugin;

import java.util.List;

/**
 * A plan from which growth projects are started: who takes part with what, and in which steps.
 *
 * @param id names the plan within the plugin, as announced in {@code plugin.yaml}
 * @param purpose what a project of this kind is to reach
 * @since 0.2.0
 */
public record ProjectBlueprint(
        String id, LocalText name, LocalText purpose, List<Participant> participants, List<Step> steps) {

    public ProjectBlueprint {
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
    }

    /**
     * A body that takes part.
     *
     * @param body its name
     * @param role what it is in the project, such as 총괄
     * @param brings what it contributes
     */
    public record Participant(LocalText body, LocalText role, LocalText brings) {}

    /**
     * A step of the project, one after the other.
     *
     * @param months how long it takes, 1 to 60
     */
    public record Step(LocalText name, int months) {

        public Step {
            if (months < 1 || months > 60) {
                throw new IllegalArgumentException("a step takes 1 to 60 months: " + months);
            }
        }
    }
}
