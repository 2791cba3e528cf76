package kr.ieum.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules as everybody reads them and the ministry writes them: a new value from a day on, a correction or a withdrawal of
 * one that has not begun. Nothing that has held is ever changed.
 *
 * @see "Decision 0030: rules are dated versions that are written once"
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class RuleService {

    private final RuleStore store;
    private final RuleJournal journal;
    private final KeyNames keys;
    private final Clock clock;

    RuleService(RuleStore store, RuleJournal journal, KeyNames keys, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.keys = keys;
        this.clock = clock;
    }

    /** In the order of the paper. */
    public List<RuleRow> list(RuleFilter filter) {
        return store.list(filter);
    }

    /** @throws NoSuchRule when there is none */
    public RuleHistory history(String rule) {
        return new RuleHistory(
                store.find(rule).orElseThrow(() -> new NoSuchRule(rule)), journal.entries(rule, today()));
    }

    /**
     * The keys that a further value may name: those that a value has named, all regions where only regions are named, and
     * every known key where the rule is open.
     */
    public List<String> choices(RuleHistory history) {
        var used = new LinkedHashSet<String>();
        history.entries().stream()
                .map(RuleHistory.Entry::value)
                .filter(Objects::nonNull)
                .forEach(value -> used.addAll(value.keys()));
        var regions = keys.regions();
        var choices = new LinkedHashSet<String>();
        if (history.rule().open() || regions.containsAll(used)) {
            choices.addAll(regions);
        }
        choices.addAll(used);
        if (history.rule().open()) {
            choices.addAll(keys.all().keySet());
        }
        return List.copyOf(choices);
    }

    /** The day that a change can begin on at the earliest. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Says what the rule says from a day on; a value that begins on that day and has not begun yet is corrected.
     *
     * @param seen of the history that the user has read
     * @throws BadRule when the rule cannot say that
     * @throws RuleChangedMeanwhile when somebody else has written since
     */
    @Transactional
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public void set(String rule, int seen, @Nullable LocalDate from, RuleValue value, String reason) {
        var locked = lock(rule, seen);
        var start = start(from, reason);
        var there = store.startingOn(rule, start);
        if (there.isPresent() && !start.isAfter(today())) {
            throw new BadRule(BadRule.Reason.IN_FORCE, start.toString());
        }
        check(locked, value);
        var before = store.on(rule, start).or(() -> store.history(rule).stream().findFirst());
        before.ifPresent(version -> checkKeys(locked, version.value(), value));
        if (before.filter(version -> !version.from().isAfter(start))
                .filter(version -> version.value().says(value))
                .isPresent()) {
            throw new BadRule(BadRule.Reason.SAME_VALUE, start.toString());
        }
        write(rule, start, value, reason);
    }

    /**
     * Takes back a value that has not begun, so that the one before it goes on.
     *
     * @param seen of the history that the user has read
     * @throws BadRule when no value begins on that day or it has begun
     * @throws RuleChangedMeanwhile when somebody else has written since
     */
    @Transactional
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public void withdraw(String rule, int seen, LocalDate from, String reason) {
        lock(rule, seen);
        var start = start(from, reason);
        if (store.startingOn(rule, start).isEmpty()) {
            throw new BadRule(BadRule.Reason.NOTHING_THERE, start.toString());
        }
        if (!start.isAfter(today())) {
            throw new BadRule(BadRule.Reason.IN_FORCE, start.toString());
        }
        write(rule, start, null, reason);
    }

    private Rule lock(String rule, int seen) {
        var locked = journal.lock(rule).orElseThrow(() -> new NoSuchRule(rule));
        if (journal.count(rule) != seen) {
            throw new RuleChangedMeanwhile();
        }
        return locked;
    }

    private LocalDate start(@Nullable LocalDate from, String reason) {
        if (reason.isBlank() || reason.strip().length() > 500) {
            throw new BadRule(BadRule.Reason.REASON);
        }
        if (from == null || from.isBefore(today())) {
            throw new BadRule(BadRule.Reason.PAST_DAY, today().toString());
        }
        return from;
    }

    private void check(Rule rule, RuleValue value) {
        RuleCheck.problem(rule, value).ifPresent(problem -> {
            throw new BadRule(problem, String.valueOf(rule.total()));
        });
        unnamed(value).ifPresent(key -> {
            throw new BadRule(BadRule.Reason.UNNAMED_KEY, key);
        });
    }

    private Optional<String> unnamed(RuleValue value) {
        return value.keys().stream().filter(key -> !keys.has(key)).findFirst();
    }

    /** What reads a table asks for its keys by name, so none may go; a set may always have other members. */
    private static void checkKeys(Rule rule, RuleValue before, RuleValue now) {
        var fits = rule.kind() != RuleKind.TABLE
                || (rule.open()
                        ? now.keys().containsAll(before.keys())
                        : now.keys().equals(before.keys()));
        if (!fits) {
            throw new BadRule(BadRule.Reason.KEYS);
        }
    }

    private void write(String rule, LocalDate from, @Nullable RuleValue value, String reason) {
        journal.add(rule, from, value, reason.strip(), CurrentUser.get().username(), OffsetDateTime.now(clock));
    }
}
