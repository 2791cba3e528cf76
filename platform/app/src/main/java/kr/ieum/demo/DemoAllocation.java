package kr.ieum.demo;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.industry.achievement.Achievement;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.industry.achievement.AchievementState;
import kr.ieum.industry.allocation.AllocationRules;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.SheetState;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.policy.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Grades the regions by the figures of the synthetic firms and publishes the allocation that follows, by the way the
 * ministry takes; the papers that it names say that they are examples. Does nothing where anybody has graded or allocated.
 */
@Component
@Order(60)
@ConditionalOnBooleanProperty("ieum.demo")
@ConditionalOnBooleanProperty(name = "ieum.demo-allocation", matchIfMissing = true)
class DemoAllocation implements DemoPart {

    private static final Logger log = LoggerFactory.getLogger(DemoAllocation.class);

    private final AchievementService achievements;
    private final AllocationService allocations;
    private final AllocationRules rules;
    private final Policy policy;
    private final LifeCycles cycles;
    private final LifeCycle<AchievementState> achievementCycle;
    private final LifeCycle<SheetState> allocationCycle;

    DemoAllocation(
            AchievementService achievements,
            AllocationService allocations,
            AllocationRules rules,
            Policy policy,
            LifeCycles cycles,
            LifeCycle<AchievementState> achievementCycle,
            LifeCycle<SheetState> allocationCycle) {
        this.achievements = achievements;
        this.allocations = allocations;
        this.rules = rules;
        this.policy = policy;
        this.cycles = cycles;
        this.achievementCycle = achievementCycle;
        this.allocationCycle = allocationCycle;
    }

    @Override
    public void fill() {
        if (achievements.all().isEmpty() && allocations.sheets().isEmpty()) {
            var measured = achievements.measure(year());
            if (measured.grades().size() == measured.regions().size()) {
                publish(measured);
            } else {
                log.info("too little is known of the synthetic firms to grade their regions");
            }
        }
    }

    /** The year that is allocated by the figures that the synthetic firms have. */
    private int year() {
        var lag = policy.on("achievement.figures-lag", LocalDate.of(SyntheticFirms.LAST_YEAR, 1, 1));
        return SyntheticFirms.LAST_YEAR + lag.whole();
    }

    private void publish(Achievement measured) {
        take(achievementCycle, measured.id(), "fix", "예시 심의 결과");
        var terms = rules.of(measured.year()).allocation();
        var sheet = allocations.draft(measured.year(), terms, measured.grades(), null);
        take(allocationCycle, sheet, "approve", "예시 결재 문서");
        take(allocationCycle, sheet, "publish", "예시 공문");
        log.info("an allocation of {} by the figures of the synthetic firms", measured.year());
    }

    private <S extends Enum<S>> void take(LifeCycle<S> cycle, UUID subject, String step, String evidence) {
        cycles.take(cycle, subject, cycles.get(cycle, subject).version(), step, new Grounds(null, evidence));
    }
}
