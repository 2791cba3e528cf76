package kr.ieum.industry.classification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadRuling.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a firm was decided to be, and the decision for one firm alone. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class FirmClasses {

    private final ClassPeriods periods;
    private final EvidenceRules evidenceRules;
    private final Scope scope;
    private final Clock clock;

    FirmClasses(ClassPeriods periods, EvidenceRules evidenceRules, Scope scope, Clock clock) {
        this.periods = periods;
        this.evidenceRules = evidenceRules;
        this.scope = scope;
        this.clock = clock;
    }

    /** The latest first. */
    public List<ClassPeriod> history(UUID company) {
        return periods.of(company);
    }

    /** What holds now, or nothing. */
    public Optional<ClassPeriod> current(UUID company) {
        return periods.current(company);
    }

    /**
     * Decides a firm's class without a run; it holds from today, or from the day after the class before began.
     *
     * @param seen since when the class holds that the user saw, or null when the firm had none
     * @throws NotInScope when the region is none of those with reshaped industries
     * @throws BadRuling when it is the class already, or reason or evidence is not what the policy asks for
     * @throws RuledMeanwhile when somebody else was faster
     * @throws kr.ieum.company.NoSuchCompany when the region has no such firm
     */
    @Transactional
    @RolesAllowed({Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
    public void decide(UUID company, @Nullable LocalDate seen, FirmClass wanted, String reason, Evidence evidence) {
        scope.require();
        evidenceRules.check(wanted, reason, evidence);
        var present = periods.current(company);
        if (!present.map(ClassPeriod::since).equals(Optional.ofNullable(seen))) {
            throw new RuledMeanwhile();
        }
        if (present.filter(period -> period.of() == wanted).isPresent()) {
            throw new BadRuling(Why.SAME);
        }
        periods.replace(company, present.orElse(null), wanted, LocalDate.now(clock), reason.strip(), evidence);
    }
}
