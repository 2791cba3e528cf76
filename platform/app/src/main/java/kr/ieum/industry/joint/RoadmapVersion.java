package kr.ieum.industry.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a roadmap.
 *
 * @param number from 1
 * @param fixedAt null for the draft
 * @param reason why it was fixed so; null for the draft
 */
public record RoadmapVersion(
        int number,
        int firstYear,
        int lastYear,
        @Nullable Instant fixedAt,
        @Nullable String fixedBy,
        @Nullable String reason) {

    public boolean isDraft() {
        return fixedAt == null;
    }
}
