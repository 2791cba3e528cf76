package kr.ieum.industry.growth;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Moved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows from the steps of a plan: its time to be reviewed, the results as the review found them, and its end. */
@Component
class GrowthSteps {

    private static final int LAST_DAY = 31;

    private final LifeCycles cycles;
    private final LifeCycle<GrowthState> cycle;
    private final PlanStore store;
    private final ResultStore results;

    GrowthSteps(LifeCycles cycles, LifeCycle<GrowthState> growthLifeCycle, PlanStore store, ResultStore results) {
        this.cycles = cycles;
        this.cycle = growthLifeCycle;
        this.store = store;
        this.results = results;
    }

    @EventListener(condition = "#moved.kind == 'industry.growth'")
    void follow(Moved moved) {
        var id = moved.subject();
        switch (GrowthState.valueOf(moved.to())) {
            case RUNNING -> cycles.count(cycle, id, endOfLastYear(id));
            case REVIEWED -> {
                results.keep(plan(id));
                store.close(id);
            }
            case ENDED -> store.close(id);
            default -> {}
        }
    }

    /** Figures of the last target year are known only after it. */
    private LocalDate endOfLastYear(UUID id) {
        var year = plan(id).data().goals().stream()
                .mapToInt(PlanGoal::targetYear)
                .max()
                .orElseThrow();
        return LocalDate.of(year, Month.DECEMBER, LAST_DAY);
    }

    private GrowthPlan plan(UUID id) {
        return store.find(id).orElseThrow();
    }
}
