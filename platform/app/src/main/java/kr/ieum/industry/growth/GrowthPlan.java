package kr.ieum.industry.growth;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.industry.FirmClass;

/**
 * The growth plan of a firm.
 *
 * @param version to be given back with a change
 * @param firmClass what the firm was when the plan was made
 * @param classSince since when it was that
 * @param supports version of the package that the plan was made under
 */
public record GrowthPlan(
        UUID id,
        int version,
        UUID company,
        String companyName,
        FirmClass firmClass,
        LocalDate classSince,
        UUID supports,
        GrowthState state,
        PlanData data) {

    /** Whether supports and results may be entered. */
    public boolean isAtWork() {
        return state == GrowthState.AGREED || state == GrowthState.RUNNING;
    }

    public boolean isDraft() {
        return state == GrowthState.DRAFT;
    }
}
