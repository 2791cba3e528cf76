package kr.ieum.industry.classification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Roles;
import kr.ieum.policy.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs of the classification over the region's firms (requirements 1.3). All who work in the region read them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class Classifications {

    private static final int MOST = 100;

    private final RunStore runs;
    private final RunJob job;
    private final CutOffRuns cutOff;
    private final RulesOfRuns rules;
    private final Scope scope;
    private final Policy policy;
    private final Clock clock;

    Classifications(
            RunStore runs,
            RunJob job,
            CutOffRuns cutOff,
            RulesOfRuns rules,
            Scope scope,
            Policy policy,
            Clock clock) {
        this.runs = runs;
        this.job = job;
        this.cutOff = cutOff;
        this.rules = rules;
        this.scope = scope;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Begins to score all firms of the region by the rules of today, in the background.
     *
     * @throws NotInScope when the region is none of those with reshaped industries
     * @throws RunUnderWay when one is at work
     * @throws BadFormula when no score can be made of the rules
     */
    @Transactional
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
    public RunId order() {
        var today = LocalDate.now(clock);
        scope.require();
        var versions = FormulaRules.of(policy.book(today));
        versions.formula();
        cutOff.close();
        var user = CurrentUser.get();
        var id = runs.add(today, user, versions.versions());
        afterCommit(() -> begin(user, id));
        return id;
    }

    /** Gives up a run that is at work; nothing when it is over already. */
    @Transactional
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
    public void cancel(RunId id) {
        get(id);
        // it may be taken up between the two, but never goes back
        if (!runs.move(id, RunPhase.QUEUED, RunPhase.CANCELLED)) {
            runs.move(id, RunPhase.COMPUTING, RunPhase.CANCELLED);
        }
    }

    /** @throws NoSuchRun when the region has none of that id */
    public Run get(RunId id) {
        return runs.find(id).orElseThrow(NoSuchRun::new);
    }

    /** The latest first, at most {@value #MOST}. */
    public List<Run> latest() {
        return runs.latest(MOST);
    }

    /** The versions the run was computed under. */
    public FormulaRules rules(RunId id) {
        return rules.of(get(id).id());
    }

    private void begin(IeumUser user, RunId id) {
        Thread.ofVirtual()
                .name("classification-" + id)
                .start(() -> CurrentUser.<Object, RuntimeException>callAs(user, () -> {
                    job.work(id);
                    return id;
                }));
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
