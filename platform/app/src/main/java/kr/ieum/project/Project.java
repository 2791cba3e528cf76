package kr.ieum.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A growth project of the region.
 *
 * @param version to be given back with a change
 * @param pluginId who brought the plan it was started from; may be gone
 * @param blueprint id of that plan
 * @param stopReason why it was given up; null in any other state
 */
public record Project(
        UUID id,
        int version,
        String pluginId,
        String blueprint,
        String blueprintName,
        ProjectState state,
        @Nullable String stopReason,
        ProjectData data,
        Instant changedAt,
        String changedBy) {

    public LocalDate from() {
        return data.from();
    }

    /** The day after its last one. */
    public LocalDate to() {
        return data.to();
    }
}
