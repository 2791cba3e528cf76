package kr.ieum.industry.classification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadRuling.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The regional review of a run: firms that are set otherwise than the scores propose, with reason and evidence. The region,
 * its technopark and the ministry's regional office take part; who decides the run, its life cycle says.
 */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class RunReview {

    private final RunStore runs;
    private final RatedFirms firms;
    private final EvidenceRules evidenceRules;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunReview(RunStore runs, RatedFirms firms, EvidenceRules evidenceRules, JdbcClient jdbc, Clock clock) {
        this.runs = runs;
        this.firms = firms;
        this.evidenceRules = evidenceRules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sets a firm's class instead of the proposal.
     *
     * @param version what {@link RatedFirm#version} was when the user decided
     * @throws BadRuling when the run is not in review, or reason or evidence is not what the policy asks for
     * @throws RuledMeanwhile when somebody else was faster
     */
    public void adjust(RunId run, UUID company, int version, FirmClass wanted, String reason, Evidence evidence) {
        if (runs.holdState(run).orElseThrow(NoSuchRun::new) != RunState.IN_REVIEW) {
            throw new BadRuling(Why.NOT_IN_REVIEW);
        }
        evidenceRules.check(wanted, reason, evidence);
        if (firms.find(run, company).isEmpty()) {
            throw new NoSuchRun();
        }
        var first = jdbc.sql("""
                        UPDATE core.classification_row SET adjusted = :class, version = version + 1
                        WHERE run_id = :run AND company_id = :company AND version = :version""")
                .param("class", wanted.name())
                .param("run", run.value())
                .param("company", company)
                .param("version", version)
                .update();
        if (first == 0) {
            throw new RuledMeanwhile();
        }
        jdbc.sql("""
                        INSERT INTO core.classification_adjustment
                            (run_id, company_id, class, reason, evidence_kind, evidence, author, at)
                        VALUES (:run, :company, :class, :reason, :kind, :paper, :author, :now)""")
                .param("run", run.value())
                .param("company", company)
                .param("class", wanted.name())
                .param("reason", reason.strip())
                .param("kind", evidence.kind())
                .param("paper", evidence.paper())
                .param("author", CurrentUser.get().name())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What the review set for a firm, the first first. */
    @Transactional(readOnly = true)
    public List<Adjustment> adjustments(RunId run, UUID company) {
        return jdbc.sql("""
                        SELECT * FROM core.classification_adjustment
                        WHERE run_id = :run AND company_id = :company ORDER BY id""")
                .param("run", run.value())
                .param("company", company)
                .query((row, number) -> new Adjustment(
                        FirmClass.valueOf(row.getString("class")),
                        row.getString("reason"),
                        new Evidence(row.getString("evidence_kind"), row.getString("evidence")),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
