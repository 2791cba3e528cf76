package kr.ieum.industry.leading;

import static kr.ieum.identity.Role.REGION_ADMIN;
import static kr.ieum.industry.leading.LeadingState.CANCELLED;
import static kr.ieum.industry.leading.LeadingState.DECLINED;
import static kr.ieum.industry.leading.LeadingState.DESIGNATED;
import static kr.ieum.industry.leading.LeadingState.ENDED;
import static kr.ieum.industry.leading.LeadingState.EXTENDED;
import static kr.ieum.industry.leading.LeadingState.HEARING;
import static kr.ieum.industry.leading.LeadingState.PROPOSED;
import static kr.ieum.lifecycle.Need.EVIDENCE;
import static kr.ieum.lifecycle.Need.REASON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.leading.LeadingRefused.Why;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.policy.Policy;
import kr.ieum.text.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The life of a leading innovator: 지역중소기업법 12조 and 시행령 12조, 13조. */
@Configuration(proxyBeanMethods = false)
class LeadingLife {

    private final LeadingStore store;
    private final Policy policy;
    private final Clock clock;

    LeadingLife(LeadingStore store, Policy policy, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.clock = clock;
    }

    @Bean
    LifeCycle<LeadingState> leadingLifeCycle() {
        return LifeCycle.of(LeadingStore.KIND, LeadingState.class, PROPOSED)
                .step("designate", PROPOSED, DESIGNATED)
                .by(REGION_ADMIN)
                .needs(REASON, EVIDENCE)
                .unless(subject -> full())
                .step("decline", PROPOSED, DECLINED)
                .by(REGION_ADMIN)
                .needs(REASON)
                .step("extend", DESIGNATED, EXTENDED)
                .by(REGION_ADMIN)
                .needs(REASON, EVIDENCE)
                .step("hear", DESIGNATED, HEARING)
                .by(REGION_ADMIN)
                .needs(REASON)
                .step("hear", EXTENDED, HEARING)
                .by(REGION_ADMIN)
                .needs(REASON)
                .step("uphold", HEARING, DESIGNATED)
                .by(REGION_ADMIN)
                .needs(REASON, EVIDENCE)
                .unless(subject -> of(subject).filter(LeadingFirm::extended).map(firm -> otherTerm()))
                .step("uphold-extended", HEARING, EXTENDED)
                .by(REGION_ADMIN)
                .needs(REASON, EVIDENCE)
                .unless(subject -> of(subject).filter(firm -> !firm.extended()).map(firm -> otherTerm()))
                .step("cancel", HEARING, CANCELLED)
                .by(REGION_ADMIN)
                .needs(REASON, EVIDENCE)
                .step("end", DESIGNATED, ENDED)
                .by(REGION_ADMIN)
                .unless(this::termRuns)
                .step("end", EXTENDED, ENDED)
                .by(REGION_ADMIN)
                .unless(this::termRuns)
                .term(DESIGNATED, "leading.term")
                .term(EXTENDED, "leading.extension")
                .declare();
    }

    private Optional<Refusal> full() {
        var today = LocalDate.now(clock);
        var most = policy.on("leading.most", today).whole();
        store.lockCount();
        return store.inTerm(today) < most ? Optional.empty() : Optional.of(new LeadingRefused(Why.FULL, most));
    }

    private Optional<Refusal> termRuns(UUID subject) {
        return of(subject)
                .map(LeadingFirm::lastDay)
                .filter(last -> !last.isBefore(LocalDate.now(clock)))
                .map(last -> new LeadingRefused(Why.NOT_YET, last.toString()));
    }

    private Optional<LeadingFirm> of(UUID subject) {
        return store.find(subject);
    }

    private static Refusal otherTerm() {
        return new LeadingRefused(Why.OTHER_TERM);
    }
}
