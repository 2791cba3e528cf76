package kr.ieum.industry.leading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Moved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the term of a leading innovator as its life goes on. An extension is counted from the end of the first term, and
 * a hearing neither lengthens nor shortens a term.
 */
@Component
class LeadingTerms {

    private final LifeCycles cycles;
    private final LifeCycle<LeadingState> cycle;
    private final LeadingStore store;
    private final Clock clock;

    LeadingTerms(LifeCycles cycles, LifeCycle<LeadingState> leadingLifeCycle, LeadingStore store, Clock clock) {
        this.cycles = cycles;
        this.cycle = leadingLifeCycle;
        this.store = store;
        this.clock = clock;
    }

    @EventListener(condition = "#moved.kind == 'industry.leading'")
    void keep(Moved moved) {
        var id = moved.subject();
        switch (moved.step()) {
            case "designate" ->
                store.designate(
                        id,
                        LocalDate.now(clock),
                        Objects.requireNonNull(cycles.get(cycle, id).due()));
            case "extend" -> store.extend(id, cycles.count(cycle, id, lastDay(moved)));
            case "hear", "uphold", "uphold-extended" -> cycles.due(cycle, id, lastDay(moved));
            default -> store.close(id);
        }
    }

    private LocalDate lastDay(Moved moved) {
        return Objects.requireNonNull(store.find(moved.subject()).orElseThrow().lastDay());
    }
}
