package kr.ieum.lifecycle.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeStep;
import kr.ieum.lifecycle.Transition;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** Words for states, steps and terms. */
public final class LifeTexts {

    private LifeTexts() {}

    public static String state(Component where, String kind, String state) {
        return where.getTranslation(kind + ".state." + state);
    }

    static String step(Component where, String kind, String step) {
        return where.getTranslation(kind + ".step." + step);
    }

    /** What led to a state; the first step has no name of its own. */
    static String taken(Component where, String kind, LifeStep step) {
        return step.name().equals(LifeStep.OPENING) ? state(where, kind, step.to()) : step(where, kind, step.name());
    }

    static String who(Component where, Transition<?> step) {
        return step.roles().stream()
                .sorted()
                .map(role -> where.getTranslation("lifecycle.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** A state as a badge; the last states of a life are quiet. */
    public static <S extends Enum<S>> StatusBadge badge(Component where, LifeCycle<S> cycle, S state) {
        return new StatusBadge(
                state(where, cycle.kind(), state.name()), cycle.isFinal(state) ? Tone.NEUTRAL : Tone.INFORMATION);
    }

    /** How long a term still runs, or nothing where there is none. */
    static @Nullable StatusBadge left(Component where, @Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return null;
        }
        var days = java.time.temporal.ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new StatusBadge(where.getTranslation("lifecycle.late", -days), Tone.DANGER);
        }
        return days == 0
                ? new StatusBadge(where.getTranslation("lifecycle.today"), Tone.WARNING)
                : new StatusBadge(
                        where.getTranslation("lifecycle.left", days), days <= 7 ? Tone.WARNING : Tone.NEUTRAL);
    }
}
