package kr.ieum.project;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a project.
 *
 * @param to the day after the last one
 * @param doneOn null while it is not done
 */
public record Step(
        String name, LocalDate from, LocalDate to, @Nullable LocalDate doneOn) implements Serializable {

    public Step {
        name = name.strip();
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether its last day has passed without its being done. */
    public boolean isLate(LocalDate today) {
        return !isDone() && !to.isAfter(today);
    }

    /** As one line: 설계 (2026-01-01 ~ 2026-03-31). */
    public String line() {
        return "%s (%s ~ %s)".formatted(name, from, to.minusDays(1));
    }

    Step done(@Nullable LocalDate day) {
        return new Step(name, from, to, day);
    }
}
