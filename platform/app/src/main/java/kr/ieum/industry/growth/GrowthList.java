package kr.ieum.industry.growth;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.identity.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The growth plans of the region in a list, and the firms that one may be made for. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class GrowthList {

    private final PlanRows rows;

    GrowthList(PlanRows rows) {
        this.rows = rows;
    }

    /** Open ones first, those whose term ends first before the others. */
    public List<PlanRow> page(PlanFilter filter, Pageable page) {
        return rows.page(filter, page);
    }

    public int count(PlanFilter filter) {
        return rows.count(filter);
    }

    /** One after the other, in the order of the list. */
    public void each(PlanFilter filter, Consumer<PlanRow> take) {
        rows.each(filter, take);
    }

    /** Firms of a class without an open plan, whose name has the words; by name. */
    public List<PlanCandidate> candidates(String words, int offset, int limit) {
        return rows.candidates(new PlanFilter(words, null, null, false), offset, limit);
    }
}
