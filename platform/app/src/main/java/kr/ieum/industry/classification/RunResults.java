package kr.ieum.industry.classification;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.identity.Roles;
import kr.ieum.policy.Explanation;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs found, firm by firm and in sum. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class RunResults {

    private final RatedFirms firms;
    private final ScoreBasis basis;

    RunResults(RatedFirms firms, ScoreBasis basis) {
        this.firms = firms;
        this.basis = basis;
    }

    /** By name. */
    public List<RatedFirm> page(RunId run, RowFilter filter, Pageable page) {
        return firms.page(run, filter, page);
    }

    public int count(RunId run, RowFilter filter) {
        return firms.count(run, filter);
    }

    /** Hands out all firms of the filter, one after the other, by name. */
    public void each(RunId run, RowFilter filter, Consumer<RatedFirm> take) {
        firms.each(run, filter, take);
    }

    public RunReport report(RunId run) {
        return firms.report(run);
    }

    /** What the latest run that is neither discarded nor cut off found of a firm, with the run. */
    public Optional<LatestRating> latest(UUID company) {
        return firms.latest(company);
    }

    /**
     * How a score came about.
     *
     * @throws NoSuchRun when the region has no such run with that firm
     */
    public Explanation explain(RunId run, UUID company, Axis axis, Locale locale) {
        return basis.of(run, company, axis, locale);
    }
}
