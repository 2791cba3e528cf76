package kr.ieum.industry.growth;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * A growth plan in the list.
 *
 * @param due the last day of its present term, or null
 * @param holder who answers for it, or null
 * @param supports how many it has brought
 * @param amount won of its supports
 */
public record PlanRow(
        UUID id,
        String companyName,
        FirmClass firmClass,
        GrowthState state,
        @Nullable LocalDate due,
        @Nullable String holder,
        @Nullable String recommender,
        int goals,
        int supports,
        long amount) {}
