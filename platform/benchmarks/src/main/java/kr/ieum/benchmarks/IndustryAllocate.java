package kr.ieum.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.AllocationSheet;
import kr.ieum.industry.allocation.SheetHead;
import kr.ieum.industry.allocation.Simulation;
import kr.ieum.industry.allocation.SimulationBase;
import kr.ieum.industry.allocation.Simulator;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationChange;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/**
 * One move of the simulator's slider: the allocation of fourteen regions, who gains and loses against the present sheet and
 * the former rule, the curve over the ratio, and all figures as the page writes them.
 */
@Component
class IndustryAllocate implements Benchmark {

    private static final double GOAL = 50;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 2_000;
    private static final int YEAR = 2027;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final String GRADES = "SSAAAABBBBCCCD";

    private final Simulator simulator;

    IndustryAllocate(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public String name() {
        return "industry.allocate";
    }

    @Override
    public Finding measure() {
        return CurrentUser.callAs(Users.ministry(), () -> {
            var base = withPresent(simulator.of(YEAR));
            var moves = new AtomicInteger();
            var p95 = Samples.quantile(
                    0.95,
                    WARM_UP,
                    ROUNDS,
                    () -> Samples.milliseconds(
                            () -> use(base.run(moved(base, moves.getAndIncrement()), base.grades()))));
            return Finding.atMost(GOAL, p95, "ms", "p95 ≤ 50 ms from the slider to all figures of the page");
        });
    }

    /** Ratio and total in turns, over what the sliders reach without running out of incentive. */
    private static AllocationTerms moved(SimulationBase base, int move) {
        var ruled = base.rules().allocation();
        return move % 2 == 0
                ? ruled.withRatio(BigDecimal.valueOf(10 + move % 180 / 2.0))
                : ruled.withTotal((500 + move % 950 * 10L) * HUNDRED_MILLION);
    }

    /** What the page asks of a simulation, so that nothing of it is left for later. */
    private static void use(Simulation simulation) {
        var lines = simulation.allocation().lines();
        var written = lines.stream()
                .flatMap(line -> List.of(line.equal(), line.fixed(), line.weighted(), line.sum()).stream())
                .map(MoneyUnit.MILLION::format)
                .mapToInt(String::length)
                .sum();
        written += simulation.curve().points().stream()
                .flatMap(point -> point.sums().values().stream())
                .map(MoneyUnit.MILLION::format)
                .mapToInt(String::length)
                .sum();
        for (var changes : List.of(simulation.againstPresent(), simulation.againstFormer())) {
            written += AllocationChange.gains(changes).size()
                    + AllocationChange.losses(changes).size();
        }
        written += simulation.allocation().wrongCounts().size()
                + simulation.allocation().inversions().size();
        if (written == 0
                || simulation.allocation().total()
                        != simulation.allocation().terms().total()) {
            throw new IllegalStateException("nothing was computed");
        }
    }

    /** As if an allocation by the rules were in force, and grades fixed. */
    private static SimulationBase withPresent(SimulationBase read) {
        var terms = read.rules().allocation();
        var grades = grades(terms.members());
        var allocation = Allocation.of(terms, grades);
        var now = Instant.EPOCH;
        var head = new SheetHead(
                new UUID(0, 1),
                YEAR,
                1,
                terms.total(),
                terms.ratio(),
                terms.pool(),
                null,
                now,
                "",
                now,
                now,
                null,
                null);
        return new SimulationBase(
                read.rules(),
                grades,
                read.gradeSource(),
                new AllocationSheet(head, terms, allocation.given(), List.of(), allocation.lines()),
                read.path());
    }

    private static Map<TenantId, Grade> grades(List<TenantId> members) {
        var grades = new LinkedHashMap<TenantId, Grade>();
        for (var place = 0; place < members.size(); place++) {
            grades.put(members.get(place), Grade.valueOf(GRADES.substring(place, place + 1)));
        }
        return grades;
    }
}
