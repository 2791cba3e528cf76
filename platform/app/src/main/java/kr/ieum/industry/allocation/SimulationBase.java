package kr.ieum.industry.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationChange;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.industry.allocation.engine.FormerAllocation;
import kr.ieum.industry.allocation.engine.RatioCurve;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * All that the simulator needs of a year, read once: what follows is computed in memory, while a slider moves.
 *
 * @param grades of all members, to begin with
 * @param present the sheet that holds for the year, or for the latest year before it
 * @param path from the first year of the policy to the last
 */
public record SimulationBase(
        YearTerms rules,
        Map<TenantId, Grade> grades,
        GradeSource gradeSource,
        @Nullable AllocationSheet present,
        List<PathYear> path) {

    public SimulationBase {
        grades = Map.copyOf(grades);
        path = List.copyOf(path);
    }

    /** @throws kr.ieum.text.Refusal when the engine cannot compute it */
    public Simulation run(AllocationTerms terms, Map<TenantId, Grade> tried) {
        var allocation = Allocation.of(terms, tried);
        var former = FormerAllocation.of(rules.former(), tried);
        return new Simulation(
                allocation,
                former,
                Optional.ofNullable(present)
                        .map(sheet -> AllocationChange.between(sheet.sums(), allocation.sums()))
                        .orElse(List.of()),
                AllocationChange.between(former.sums(), allocation.sums()),
                RatioCurve.of(
                        terms, tried, path.getFirst().ratio(), path.getLast().ratio()));
    }
}
