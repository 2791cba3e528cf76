package kr.ieum.industry.allocation.engine;

import java.util.List;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Refusal;

/** Regions that share have no grade yet. */
public final class GradesMissing extends Refusal {

    GradesMissing(List<TenantId> regions) {
        super("industry.allocation.refused.grades-missing", regions.size());
    }
}
