package kr.ieum.industry.allocation;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.identity.Roles;
import kr.ieum.industry.Grade;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.achievement.Achievement;
import kr.ieum.industry.achievement.AchievementGrades;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the ministry try an allocation out before it drafts one (requirement 1.14). */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class Simulator {

    private final AllocationRules rules;
    private final SheetStore sheets;
    private final AchievementGrades grades;
    private final PolicyYears years;

    Simulator(AllocationRules rules, SheetStore sheets, AchievementGrades grades, PolicyYears years) {
        this.rules = rules;
        this.sheets = sheets;
        this.grades = grades;
        this.years = years;
    }

    /**
     * What a year is tried out with.
     *
     * @throws kr.ieum.policy.NoRule when a rule does not hold in the year
     */
    public SimulationBase of(int year) {
        var terms = rules.of(year);
        var present = sheets.present(year).orElse(null);
        var achievement = grades.find(year);
        var known = achievement.map(Achievement::grades).orElse(Map.of());
        var source = achievement
                .map(found -> found.isFixed() ? GradeSource.FIXED : GradeSource.PROPOSED)
                .orElse(present == null ? GradeSource.NONE : GradeSource.SHEET);
        if (known.isEmpty() && present != null) {
            known = present.grades();
        }
        return new SimulationBase(terms, all(terms.allocation().members(), known), source, present, path());
    }

    /** The ratio of each year by the rules, beside one that is raised by the same step each year. */
    public List<PathYear> path() {
        var terms = years.all().stream().map(rules::of).map(YearTerms::allocation).toList();
        var first = terms.getFirst().ratio();
        var last = terms.getLast().ratio();
        var steps = BigDecimal.valueOf(Math.max(1, terms.size() - 1));
        var path = new ArrayList<PathYear>();
        for (var term : terms) {
            var even = first.add(last.subtract(first)
                    .multiply(BigDecimal.valueOf(path.size()))
                    .divide(steps, 2, RoundingMode.HALF_UP));
            path.add(new PathYear(
                    years.all().getFirst() + path.size(),
                    term.total(),
                    term.members().size(),
                    term.ratio(),
                    AllocationTerms.plain(even)));
        }
        return path;
    }

    private static Map<TenantId, Grade> all(List<TenantId> members, Map<TenantId, Grade> known) {
        var grades = new LinkedHashMap<TenantId, Grade>();
        members.forEach(member -> grades.put(member, known.getOrDefault(member, Grade.B)));
        return grades;
    }
}
