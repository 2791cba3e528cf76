package kr.ieum.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.ieum.plugin.ProjectBlueprint;
import kr.ieum.project.BadProject.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a project is.
 *
 * @param budget whole won; null where it is not settled
 * @param steps in their order, at least one
 */
public record ProjectData(
        String name,
        String purpose,
        Funding funding,
        @Nullable Long budget,
        List<Participant> participants,
        List<Step> steps)
        implements Serializable {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PURPOSE = 4_000;
    private static final int MOST_PARTS = 100;

    public ProjectData {
        name = name.strip();
        purpose = purpose.strip();
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
    }

    /** What a project of this plan is when it begins on the day; its steps follow one another without a gap. */
    public static ProjectData of(ProjectBlueprint plan, LocalDate firstDay) {
        var steps = new ArrayList<Step>();
        var from = firstDay;
        for (var planned : plan.steps()) {
            var to = from.plusMonths(planned.months());
            steps.add(new Step(planned.name().ko(), from, to, null));
            from = to;
        }
        return new ProjectData(
                plan.name().ko(),
                plan.purpose().ko(),
                Funding.MATCHED,
                null,
                plan.participants().stream().map(Participant::of).toList(),
                steps);
    }

    /** The first day of the first step. */
    public LocalDate from() {
        return steps.stream().map(Step::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The day after the last day of all steps. */
    public LocalDate to() {
        return steps.stream().map(Step::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @throws BadProject naming the first rule that is broken */
    void check() {
        require(Rule.NAME, !name.isEmpty() && name.length() <= LONGEST_NAME);
        require(Rule.PURPOSE, purpose.length() <= LONGEST_PURPOSE);
        require(Rule.BUDGET, budget == null || budget > 0);
        require(
                Rule.PARTICIPANT,
                participants.size() <= MOST_PARTS && participants.stream().allMatch(Participant::isValid));
        require(Rule.NO_STEP, !steps.isEmpty() && steps.size() <= MOST_PARTS);
        require(
                Rule.STEP_NAME,
                steps.stream()
                        .allMatch(step -> !step.name().isEmpty() && step.name().length() <= LONGEST_NAME));
        require(Rule.STEP_DAYS, steps.stream().allMatch(step -> step.from().isBefore(step.to())));
        require(Rule.FUNDING, funding.isPossibleFrom(from()));
    }

    ProjectData withSteps(List<Step> other) {
        return new ProjectData(name, purpose, funding, budget, participants, other);
    }

    private static void require(Rule rule, boolean holds) {
        if (!holds) {
            throw new BadProject(rule);
        }
    }
}
