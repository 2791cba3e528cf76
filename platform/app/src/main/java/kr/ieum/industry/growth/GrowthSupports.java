package kr.ieum.industry.growth;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.industry.growth.GrowthRefused.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What firms were given under their plans, along the three axes (requirements 1.2, 1.6 to 1.8). */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
public class GrowthSupports {

    private final PlanStore plans;
    private final SupportStore store;
    private final SupportPackages packages;
    private final GrowthHistory history;

    GrowthSupports(PlanStore plans, SupportStore store, SupportPackages packages, GrowthHistory history) {
        this.plans = plans;
        this.store = store;
        this.packages = packages;
        this.history = history;
    }

    /** Those that began first come first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public List<Support> of(UUID plan) {
        return store.of(plan);
    }

    /** @throws GrowthRefused when the plan is not at work or a rule is broken */
    public UUID add(UUID plan, SupportData data) {
        var kept = checked(plan, data);
        var id = store.add(plan, kept);
        history.added(plan, kept.values());
        return id;
    }

    /**
     * @param seen as it was shown
     * @throws GrowthRefused when the plan is not at work, a rule is broken or somebody else was faster
     */
    public void change(UUID plan, Support seen, SupportData data) {
        var kept = checked(plan, data);
        var before = store.find(plan, seen.id()).orElseThrow(() -> new GrowthRefused(Why.MOVED_ON));
        GrowthRefused.require(Why.MOVED_ON, store.change(plan, seen.id(), seen.version(), kept));
        history.changed(plan, before.data().values(), kept.values());
    }

    /** @throws GrowthRefused when the plan is not at work or somebody else was faster */
    public void remove(UUID plan, Support seen) {
        atWork(plan);
        GrowthRefused.require(Why.MOVED_ON, store.remove(plan, seen.id(), seen.version()));
        history.removed(plan, seen.data().values());
    }

    private SupportData checked(UUID plan, SupportData data) {
        var supports = packages.version(atWork(plan).supports());
        data.check(supports, packages);
        return data.within(supports);
    }

    private GrowthPlan atWork(UUID plan) {
        var found = plans.hold(plan).orElseThrow(() -> new GrowthRefused(Why.UNKNOWN));
        GrowthRefused.require(Why.NOT_AT_WORK, found.isAtWork());
        return found;
    }
}
