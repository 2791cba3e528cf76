package kr.ieum.industry.allocation;

import java.util.List;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationChange;
import kr.ieum.industry.allocation.engine.FormerAllocation;
import kr.ieum.industry.allocation.engine.RatioCurve;

/**
 * What comes of a try.
 *
 * @param againstPresent against the sheet that holds now; none where there is no such sheet
 * @param againstFormer against the rule before the policy, with the same grades
 * @param curve what each region gets on the way of the ratio that the rules lay down
 */
public record Simulation(
        Allocation allocation,
        FormerAllocation former,
        List<AllocationChange> againstPresent,
        List<AllocationChange> againstFormer,
        RatioCurve curve) {

    public Simulation {
        againstPresent = List.copyOf(againstPresent);
        againstFormer = List.copyOf(againstFormer);
    }
}
