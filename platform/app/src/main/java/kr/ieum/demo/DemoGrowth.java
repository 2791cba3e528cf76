package kr.ieum.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.GrowthList;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.GrowthState;
import kr.ieum.industry.growth.GrowthSupports;
import kr.ieum.industry.growth.PlanCandidate;
import kr.ieum.industry.growth.PlanFilter;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Growth plans of firms of each class, as many of each state, with supports and results; none where no firm has a class. */
@Component
@Order(40)
@ConditionalOnBooleanProperty("ieum.demo")
class DemoGrowth implements DemoPart {

    private static final int LOOKED_AT = 500;

    /** As many of each class as there are states, so that the country is not withheld. */
    private static final int OF_A_CLASS = 4;

    /** Plans of each class stand at these, one after the other. */
    private static final List<GrowthState> STATES =
            List.of(GrowthState.DRAFT, GrowthState.AGREED, GrowthState.RUNNING, GrowthState.REVIEWED);

    private final GrowthPlans plans;
    private final GrowthList list;
    private final GrowthSupports supports;
    private final GrowthPapers papers;
    private final LifeCycles cycles;
    private final DemoRegions regions;

    DemoGrowth(
            GrowthPlans plans,
            GrowthList list,
            GrowthSupports supports,
            GrowthPapers papers,
            LifeCycles cycles,
            DemoRegions regions) {
        this.plans = plans;
        this.list = list;
        this.supports = supports;
        this.papers = papers;
        this.cycles = cycles;
        this.regions = regions;
    }

    @Override
    public void fill() {
        regions.withIndustries().forEach(this::fill);
    }

    private void fill(TenantId region) {
        DemoPeople.asAdmin(region, () -> {
            if (list.count(PlanFilter.ALL) == 0) {
                byClass().values().forEach(this::write);
            }
        });
    }

    private Map<FirmClass, List<PlanCandidate>> byClass() {
        var found = new EnumMap<FirmClass, List<PlanCandidate>>(FirmClass.class);
        var candidates = list.candidates("", 0, LOOKED_AT);
        for (var firmClass : FirmClass.values()) {
            found.put(
                    firmClass,
                    candidates.stream()
                            .filter(each -> each.firmClass() == firmClass)
                            .filter(each -> !plans.years(each.company()).isEmpty())
                            .limit(OF_A_CLASS)
                            .toList());
        }
        return found;
    }

    private void write(List<PlanCandidate> firms) {
        for (var number = 0; number < firms.size(); number++) {
            var firm = firms.get(number);
            var state = STATES.get(number % STATES.size());
            var id = plans.start(
                    firm.company(),
                    papers.plan(firm.firmClass(), plans.years(firm.company()), state == GrowthState.REVIEWED));
            go(id, firm.firmClass(), state);
        }
    }

    /** Nobody of the demonstration holds the plan, so that it is a task of whoever signs in. */
    private void go(UUID id, FirmClass firmClass, GrowthState state) {
        cycles.assign(plans.cycle(), id, null);
        if (state == GrowthState.DRAFT) {
            return;
        }
        take(id, "agree");
        papers.supports(firmClass).forEach(data -> supports.add(id, data));
        if (state == GrowthState.AGREED) {
            return;
        }
        take(id, "start");
        if (state == GrowthState.REVIEWED) {
            take(id, reviewed(id) ? "review" : "review-without");
        }
    }

    private boolean reviewed(UUID id) {
        return cycles.offers(plans.cycle(), id).stream()
                .anyMatch(offer -> offer.transition().name().equals("review") && offer.isOpen());
    }

    private void take(UUID id, String step) {
        var version = cycles.get(plans.cycle(), id).version();
        cycles.take(plans.cycle(), id, version, step, new Grounds("시범 자료: 기업과 협의했습니다.", "예시 성장계획 합의서(합성)"));
    }
}
