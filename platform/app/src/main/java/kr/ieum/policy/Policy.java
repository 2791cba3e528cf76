package kr.ieum.policy;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which rule holds on a day, for every module and every tenant. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class Policy {

    private final RuleStore store;
    private final KeyNames keys;

    Policy(RuleStore store, KeyNames keys) {
        this.store = store;
        this.keys = keys;
    }

    /** @throws NoRule when no version holds on the day */
    public RuleVersion on(String rule, LocalDate day) {
        return store.on(rule, day).orElseThrow(() -> new NoRule(rule, day));
    }

    /** All rules of a day, for what asks for many of them. */
    public Rulebook book(LocalDate day) {
        return new Rulebook(day, store.all(day));
    }

    /** The version a case was decided under, whatever holds now. */
    public Optional<RuleVersion> version(UUID id) {
        return store.version(id);
    }

    /** Every version of a rule that is not withdrawn or corrected, the first start first. */
    public List<RuleVersion> history(String rule) {
        return store.history(rule);
    }

    /** What a key of a table or set is called: a tenant by its short name, a grade or year by itself. */
    public LocalizedName nameOf(String key) {
        return keys.of(key);
    }

    /** As {@link #history}, of every rule whose id begins so, in the order of their ids. */
    public List<List<RuleVersion>> below(String prefix) {
        return store.below(prefix);
    }
}
