package kr.ieum.lifecycle;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.lifecycle.StepRefused.Why;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.policy.WorkingDays;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, takes their steps and tells where they stand, for every module's records. */
@Service
@Transactional
@PermitAll
public class LifeCycles {

    private static final int LONGEST = 1_000;

    private final CaseStore store;
    private final Policy policy;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifeCycles(CaseStore store, Policy policy, WorkingDays days, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the record's life in its first state. */
    public <S extends Enum<S>> Stand<S> open(LifeCycle<S> cycle, Subject subject) {
        var term = term(cycle, cycle.initial());
        store.open(cycle, subject, term, actor());
        return get(cycle, subject.id());
    }

    @Transactional(readOnly = true)
    public <S extends Enum<S>> Optional<Stand<S>> find(LifeCycle<S> cycle, UUID subject) {
        return store.find(cycle, subject);
    }

    /** @throws StepRefused when the tenant has no such case */
    @Transactional(readOnly = true)
    public <S extends Enum<S>> Stand<S> get(LifeCycle<S> cycle, UUID subject) {
        return find(cycle, subject).orElseThrow(() -> new StepRefused(Why.UNKNOWN));
    }

    /** Every step that leads on from where the record stands, with who may take it and what is in the way. */
    @Transactional(readOnly = true)
    public <S extends Enum<S>> List<Offer<S>> offers(LifeCycle<S> cycle, UUID subject) {
        var state = get(cycle, subject).state();
        return cycle.from(state).stream()
                .filter(step -> !step.stays())
                .map(step -> new Offer<>(step, mine(step), blocks(step, subject)))
                .toList();
    }

    /** The first step first. */
    @Transactional(readOnly = true)
    public List<LifeStep> history(LifeCycle<?> cycle, UUID subject) {
        return store.history(cycle.kind(), subject);
    }

    /**
     * Takes a step.
     *
     * @param version what {@link #get} said when the user decided
     * @throws StepRefused when there is no such step, it is not the user's, something needed is missing, or somebody else
     *     was faster
     * @throws Refusal of the first guard that is in the way
     */
    public <S extends Enum<S>> Stand<S> take(
            LifeCycle<S> cycle, UUID subject, int version, String step, Grounds grounds) {
        var stand = get(cycle, subject);
        if (stand.version() != version) {
            throw new StepRefused(Why.MOVED_ON);
        }
        var transition = cycle.from(stand.state()).stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new StepRefused(Why.NO_SUCH_STEP));
        if (!mine(transition)) {
            throw new StepRefused(Why.NOT_YOURS);
        }
        requireGrounds(transition, grounds);
        blocks(transition, subject).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        return move(cycle, stand, transition, grounds);
    }

    /** Names who answers for a record; null for whoever may take the next step. */
    public void assign(LifeCycle<?> cycle, UUID subject, @Nullable Holder holder) {
        store.assign(cycle.kind(), subject, holder);
    }

    /** Gives the present state another last day than its rule counts from today, such as one that goes on from before. */
    public void due(LifeCycle<?> cycle, UUID subject, LocalDate last) {
        store.due(cycle.kind(), subject, last, false);
    }

    /**
     * Counts the present state's term from another day than the one it began on.
     *
     * @return the last day
     */
    public <S extends Enum<S>> LocalDate count(LifeCycle<S> cycle, UUID subject, LocalDate start) {
        var rule = cycle.term(get(cycle, subject).state()).orElseThrow();
        var deadline = days.expected(start, policy.on(rule, LocalDate.now(clock)));
        store.due(cycle.kind(), subject, deadline.day(), deadline.provisional());
        return deadline.day();
    }

    private <S extends Enum<S>> Stand<S> move(
            LifeCycle<S> cycle, Stand<S> stand, Transition<S> transition, Grounds grounds) {
        var subject = stand.subject().id();
        if (!store.move(cycle, stand, transition, term(cycle, transition.to()), actor(), grounds)) {
            throw new StepRefused(Why.MOVED_ON);
        }
        events.publishEvent(new Moved(
                Tenancy.current(),
                cycle.kind(),
                subject,
                transition.name(),
                transition.from().name(),
                transition.to().name()));
        return get(cycle, subject);
    }

    private static void requireGrounds(Transition<?> transition, Grounds grounds) {
        for (var need : Need.values()) {
            var given = grounds.given(need);
            if (given == null && transition.needs().contains(need)) {
                throw new StepRefused(need == Need.REASON ? Why.REASON_MISSING : Why.EVIDENCE_MISSING);
            }
            if (given != null && given.length() > LONGEST) {
                throw new StepRefused(Why.TOO_LONG);
            }
        }
    }

    private <S extends Enum<S>> @Nullable Term term(LifeCycle<S> cycle, S state) {
        var today = LocalDate.now(clock);
        return cycle.term(state)
                .map(rule -> policy.on(rule, today))
                .map(rule -> term(today, rule))
                .orElse(null);
    }

    private Term term(LocalDate today, RuleVersion rule) {
        var deadline = days.expected(today, rule);
        return new Term(deadline.day(), deadline.provisional(), rule.id());
    }

    private static List<Refusal> blocks(Transition<?> step, UUID subject) {
        var blocks = new ArrayList<Refusal>();
        step.guards().forEach(guard -> guard.blocks(subject).ifPresent(blocks::add));
        return blocks;
    }

    private static boolean mine(Transition<?> step) {
        return CurrentUser.find()
                .map(IeumUser::role)
                .filter(step.roles()::contains)
                .isPresent();
    }

    private static String actor() {
        return CurrentUser.find().map(IeumUser::username).orElse("ieum");
    }

    /**
     * @param due the last day
     * @param provisional whether it may still move
     * @param rule the version it was counted by
     */
    record Term(LocalDate due, boolean provisional, UUID rule) {}
}
