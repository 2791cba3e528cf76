package kr.ieum.industry.growth;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.industry.growth.GrowthRefused.Why;
import kr.ieum.policy.Explanation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of plans: the register's figures of the year, and where it has none, what was entered. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
public class GrowthResults {

    private static final int LONGEST_SOURCE = 500;

    private final PlanStore plans;
    private final ResultStore store;
    private final RegisterFigures register;
    private final ResultBasis basis;
    private final GrowthHistory history;

    GrowthResults(
            PlanStore plans, ResultStore store, RegisterFigures register, ResultBasis basis, GrowthHistory history) {
        this.plans = plans;
        this.store = store;
        this.register = register;
        this.basis = basis;
        this.history = history;
    }

    /** One for each goal. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public List<GoalResult> of(GrowthPlan plan) {
        return store.of(plan);
    }

    /** Those that people entered. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public List<ResultValue> entered(UUID plan) {
        return store.entered(plan).stream().filter(each -> !each.registered()).toList();
    }

    /** How an achievement came about. */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public Explanation explain(GrowthPlan plan, GoalResult result) {
        return basis.of(plan, result);
    }

    /**
     * Enters what the register does not have.
     *
     * @param result of a year after the base year and not after the target year, with a source of 1 to 500 characters
     * @param seen version of what stood there, or null where nothing did
     * @throws GrowthRefused when the plan is not at work or has no such goal, the register has the figure, or somebody
     *     else was faster
     */
    public void enter(UUID plan, ResultValue result, @Nullable Integer seen) {
        var found = atWork(plan);
        var sourced = !result.source().isBlank() && result.source().length() <= LONGEST_SOURCE;
        GrowthRefused.require(
                Why.RESULT,
                sourced
                        && result.value() >= 0
                        && found.data().goals().stream()
                                .anyMatch(goal -> goal.figure() == result.figure()
                                        && result.year() > goal.baseYear()
                                        && result.year() <= goal.targetYear()));
        GrowthRefused.require(
                Why.REGISTERED,
                register.of(found.company()).stream()
                        .noneMatch(year ->
                                year.year() == result.year() && year.known().containsKey(result.figure())),
                String.valueOf(result.year()));
        var before = store.entered(plan).stream()
                .filter(each -> each.figure() == result.figure() && each.year() == result.year())
                .findFirst();
        GrowthRefused.require(Why.MOVED_ON, store.enter(plan, result, seen));
        if (before.isPresent()) {
            history.changed(plan, values(before.get()), values(result));
        } else {
            history.added(plan, values(result));
        }
    }

    /** @throws GrowthRefused when the plan is not at work or somebody else was faster */
    public void remove(UUID plan, ResultValue seen) {
        atWork(plan);
        GrowthRefused.require(Why.MOVED_ON, store.remove(plan, seen));
        history.removed(plan, values(seen));
    }

    private GrowthPlan atWork(UUID plan) {
        var found = plans.hold(plan).orElseThrow(() -> new GrowthRefused(Why.UNKNOWN));
        GrowthRefused.require(Why.NOT_AT_WORK, found.isAtWork());
        return found;
    }

    private static Map<String, @Nullable Object> values(ResultValue result) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(
                "result",
                List.of(
                        result.figure().name(),
                        String.valueOf(result.year()),
                        String.valueOf(result.value()),
                        result.source()));
        return values;
    }
}
