package kr.ieum.policy;

import java.time.Instant;
import java.time.LocalDate;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A row of section IV of the paper, or a plan that was announced to follow (requirement F7).
 *
 * @param task that it belongs to or fills; null where the paper names none
 * @param period as printed
 * @param due the last day of the printed period, or null where it is open
 * @param standing what was said last of it
 * @param seen how often something was said
 */
public record PlanItem(
        String id,
        Kind kind,
        @Nullable Integer task,
        LocalizedName name,
        LocalizedName ministries,
        LocalizedName period,
        @Nullable LocalDate due,
        @Nullable Standing standing,
        int seen) {

    public enum Kind {
        SCHEDULE,
        FOLLOW_UP
    }

    /**
     * @param owner who answers for it
     * @param author username
     */
    public record Standing(PlanState state, String owner, String note, String author, Instant at) {}

    /** Planned until somebody says something else. */
    public PlanState state() {
        return standing == null ? PlanState.PLANNED : standing.state();
    }

    /** How many days it is late, 0 when it is not. */
    public long daysLate(LocalDate today) {
        return due == null || !state().isOpen() ? 0 : Math.max(0, today.toEpochDay() - due.toEpochDay());
    }
}
