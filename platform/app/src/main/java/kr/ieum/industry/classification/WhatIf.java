package kr.ieum.industry.classification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.ieum.identity.Roles;
import kr.ieum.industry.catalogue.NationalIndustries;
import kr.ieum.policy.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom another formula would move, for the ministry: counts of each region and the country, never a firm. A firm that is
 * registered in several regions counts in each, as it does in their runs.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class WhatIf {

    private final JdbcClient jdbc;
    private final NationalIndustries industries;
    private final Policy policy;
    private final Clock clock;

    WhatIf(JdbcClient jdbc, NationalIndustries industries, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.industries = industries;
        this.policy = policy;
        this.clock = clock;
    }

    /** The rules of today. */
    public FormulaRules rules() {
        return FormulaRules.of(policy.book(LocalDate.now(clock)));
    }

    /** The regions that classify their firms, by their ids. */
    public Set<String> regions() {
        return policy.on(Scope.RULE, LocalDate.now(clock)).members();
    }

    /** Those of them that have not settled which classes of KSIC their industries have, so that all their firms count. */
    public List<String> unsettled() {
        return FirmScope.of(regions(), industries.scopes(LocalDate.now(clock))).everything();
    }

    /** Today's formula against another one. */
    public ClassMoves compare(Formula other) {
        var present = rules().formula();
        var day = LocalDate.now(clock);
        var scope = FirmScope.of(regions(), industries.scopes(day));
        return new ClassMoves(scope.fill(jdbc.sql("""
                        SELECT * FROM nation.class_moves(:day, :oldest, CAST(:kinds AS text[]), CAST(:sizes AS text[]),
                            CAST(:everything AS text[]), CAST(:areas AS text[]), CAST(:revisions AS smallint[]),
                            CAST(:codes AS text[]), CAST(:weights AS float8[]), CAST(:marks AS float8[]),
                            CAST(:limits AS float8[]), CAST(:otherWeights AS float8[]), CAST(:otherMarks AS float8[]),
                            CAST(:otherLimits AS float8[]))"""))
                .param("day", day)
                .param("oldest", present.oldest(day.getYear()))
                .param("kinds", texts(present.certificates()))
                .param("sizes", texts(present.sizes()))
                .param("weights", FormulaArrays.weights(present))
                .param("marks", FormulaArrays.fullMarks(present))
                .param("limits", FormulaArrays.limits(present))
                .param("otherWeights", FormulaArrays.weights(other))
                .param("otherMarks", FormulaArrays.fullMarks(other))
                .param("otherLimits", FormulaArrays.limits(other))
                .query((row, number) -> new ClassMoves.Cell(
                        row.getString("region"),
                        RatedFirms.classOf(row.getString("present")),
                        RatedFirms.classOf(row.getString("other")),
                        row.getObject("firms", Long.class)))
                .list());
    }

    private static String[] texts(Set<String> names) {
        return List.copyOf(names).toArray(String[]::new);
    }
}
