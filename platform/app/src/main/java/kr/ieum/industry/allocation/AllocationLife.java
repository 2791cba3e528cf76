package kr.ieum.industry.allocation;

import static kr.ieum.identity.Role.MINISTRY_ADMIN;
import static kr.ieum.industry.allocation.SheetState.APPROVED;
import static kr.ieum.industry.allocation.SheetState.DISCARDED;
import static kr.ieum.industry.allocation.SheetState.DRAFT;
import static kr.ieum.industry.allocation.SheetState.PUBLISHED;
import static kr.ieum.lifecycle.Need.EVIDENCE;
import static kr.ieum.lifecycle.Need.REASON;

import java.util.UUID;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.Moved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** From a draft to a published sheet, and what the steps need. */
@Configuration
class AllocationLife {

    static final String KIND = "industry.allocation";

    /** A draft is computed anew: whoever was about to approve the former one sees this one first. */
    static final String RECOMPUTE = "recompute";

    private final SheetStore store;
    private final ApprovalGuards guards;
    private final AllocationRules rules;
    private final ApplicationEventPublisher events;

    AllocationLife(SheetStore store, ApprovalGuards guards, AllocationRules rules, ApplicationEventPublisher events) {
        this.store = store;
        this.guards = guards;
        this.rules = rules;
        this.events = events;
    }

    @Bean
    LifeCycle<SheetState> allocationCycle() {
        return LifeCycle.of(KIND, SheetState.class, DRAFT)
                .step(RECOMPUTE, DRAFT, DRAFT)
                .by(MINISTRY_ADMIN)
                .step("approve", DRAFT, APPROVED)
                .by(MINISTRY_ADMIN)
                .needs(EVIDENCE)
                .unless(guards::grades)
                .unless(guards::counts)
                .unless(guards::rules)
                .step("discard", DRAFT, DISCARDED)
                .by(MINISTRY_ADMIN)
                .needs(REASON)
                .step("publish", APPROVED, PUBLISHED)
                .by(MINISTRY_ADMIN)
                .needs(EVIDENCE)
                .step("reopen", APPROVED, DRAFT)
                .by(MINISTRY_ADMIN)
                .needs(REASON)
                .declare();
    }

    /** In the transaction of the step: what is locked and what regions may see changes with the state. */
    @EventListener
    void moved(Moved event) {
        if (event.kind().equals(KIND)) {
            switch (SheetState.valueOf(event.to())) {
                case APPROVED -> approve(event.subject());
                case DRAFT -> store.reopen(event.subject());
                case DISCARDED -> store.discard(event.subject());
                case PUBLISHED -> publish(event.subject());
            }
        }
    }

    private void approve(UUID id) {
        var sheet = store.find(id).orElseThrow();
        store.approve(id, rules.of(sheet.year()).rules());
    }

    private void publish(UUID id) {
        store.publish(id);
        var sheet = store.find(id).orElseThrow();
        events.publishEvent(new AllocationPublished(
                id, sheet.year(), sheet.head().revision(), sheet.terms().members()));
    }
}
