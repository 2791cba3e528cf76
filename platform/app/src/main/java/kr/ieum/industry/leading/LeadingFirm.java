package kr.ieum.industry.leading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leading innovator, proposed or designated.
 *
 * @param name of the firm, as published
 * @param grounds why it was chosen, as published
 * @param designated the first day of the term, or null before the designation
 * @param lastDay of the term
 * @param officer who looks after it, or null
 */
public record LeadingFirm(
        UUID id,
        UUID company,
        String name,
        String grounds,
        LeadingState state,
        @Nullable LocalDate designated,
        @Nullable LocalDate lastDay,
        boolean extended,
        @Nullable String officer) {

    /** Whether it counts among the region's four to nine. */
    public boolean isInTerm(LocalDate day) {
        return lastDay != null
                && !lastDay.isBefore(day)
                && (state == LeadingState.DESIGNATED
                        || state == LeadingState.EXTENDED
                        || state == LeadingState.HEARING);
    }
}
