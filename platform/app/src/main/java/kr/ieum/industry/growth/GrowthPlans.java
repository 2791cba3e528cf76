package kr.ieum.industry.growth;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.industry.classification.ClassPeriod;
import kr.ieum.industry.classification.FirmClasses;
import kr.ieum.industry.growth.GrowthRefused.Why;
import kr.ieum.lifecycle.Holder;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Subject;
import kr.ieum.plugin.Firms;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Growth plans of the region's firms; their steps are taken through {@link LifeCycles} (requirement 1.5). The regional
 * office of the ministry reads them.
 */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class GrowthPlans {

    private final PlanStore store;
    private final RegisterFigures register;
    private final SupportPackages packages;
    private final FirmClasses classes;
    private final Firms firms;
    private final GrowthHistory history;
    private final LifeCycles cycles;
    private final LifeCycle<GrowthState> cycle;

    GrowthPlans(
            PlanStore store,
            RegisterFigures register,
            SupportPackages packages,
            FirmClasses classes,
            Firms firms,
            GrowthHistory history,
            LifeCycles cycles,
            LifeCycle<GrowthState> growthLifeCycle) {
        this.store = store;
        this.register = register;
        this.packages = packages;
        this.classes = classes;
        this.firms = firms;
        this.history = history;
        this.cycles = cycles;
        this.cycle = growthLifeCycle;
    }

    public LifeCycle<GrowthState> cycle() {
        return cycle;
    }

    /** @throws GrowthRefused when the region has none of that id */
    @Transactional(readOnly = true)
    public GrowthPlan get(UUID id) {
        return store.find(id).orElseThrow(() -> new GrowthRefused(Why.UNKNOWN));
    }

    /** Those of a firm, the latest first. */
    @Transactional(readOnly = true)
    public List<GrowthPlan> of(UUID company) {
        return store.of(company);
    }

    /** What the firm is now; empty when it holds no class. */
    @Transactional(readOnly = true)
    public Optional<ClassPeriod> present(UUID company) {
        return classes.current(company);
    }

    /** What the firm was when the plan was made, with the evidence that let it in (requirements 1.6 to 1.8). */
    @Transactional(readOnly = true)
    public Optional<ClassPeriod> entry(GrowthPlan plan) {
        return classes.history(plan.company()).stream()
                .filter(period -> period.since().equals(plan.classSince()))
                .findFirst();
    }

    /** What the register knows of the firm's years, the latest first. */
    @Transactional(readOnly = true)
    public List<FirmYear> years(UUID company) {
        return register.of(company);
    }

    /** The latest change first. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(UUID id) {
        return history.of(id);
    }

    /**
     * Begins a plan for a firm, under the package of its present class.
     *
     * @throws GrowthRefused when the firm holds no class or has an open plan, or a rule is broken
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
    public UUID start(UUID company, PlanData data) {
        var firm = firms.byId(List.of(company)).get(company);
        var held = classes.current(company);
        if (firm == null || held.isEmpty()) {
            throw new GrowthRefused(Why.NO_CLASS);
        }
        GrowthRefused.require(Why.THERE_ALREADY, !store.isOpen(company), firm.name());
        var supports = packages.of(held.get().of());
        var kept = checked(company, supports, Set.of(), data);
        var id = add(company, held.get(), supports, kept, firm.name());
        history.written(id, kept);
        cycles.open(cycle, new Subject(id, firm.name(), "growth-plans/" + id, Holder.of(CurrentUser.get())));
        return id;
    }

    /**
     * @param version what {@link #get} said when the change began
     * @throws GrowthRefused when it is no draft, a rule is broken or somebody else was faster
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
    public void change(UUID id, int version, PlanData data) {
        var before = store.hold(id).orElseThrow(() -> new GrowthRefused(Why.UNKNOWN));
        GrowthRefused.require(Why.NOT_A_DRAFT, before.isDraft());
        var known = before.data().diagnosis().stream().map(AreaRating::area).collect(Collectors.toSet());
        var kept = checked(before.company(), packages.version(before.supports()), known, data);
        GrowthRefused.require(Why.MOVED_ON, store.change(id, version, kept));
        history.changed(id, before.data().values(), kept.values());
    }

    /** @param known areas that the plan has, which the rule may have given up meanwhile */
    private PlanData checked(UUID company, SupportPackage supports, Set<String> known, PlanData data) {
        var areas = new HashSet<>(packages.areas());
        areas.addAll(known);
        data.check(areas, supports);
        var years = register.of(company);
        return data.withGoals(
                data.goals().stream().map(goal -> grounded(goal, years)).toList());
    }

    /** What the register knows of the base year is not what somebody types. */
    private static PlanGoal grounded(PlanGoal goal, List<FirmYear> years) {
        return years.stream()
                .filter(year -> year.year() == goal.baseYear())
                .findFirst()
                .flatMap(year -> Optional.ofNullable(year.known().get(goal.figure()))
                        .map(value -> goal.from(value, year.source())))
                .orElse(goal);
    }

    /** Two who begin at once pass the check together; the index lets one through. */
    private UUID add(UUID company, ClassPeriod held, SupportPackage supports, PlanData data, String name) {
        try {
            return store.add(company, held.of(), held.since(), supports.rule().id(), data);
        } catch (DuplicateKeyException twice) {
            throw new GrowthRefused(Why.THERE_ALREADY, name);
        }
    }
}
