package kr.ieum.industry.allocation;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.industry.Grade;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.allocation.SheetRefused.Why;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Subject;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry's allocation sheets (requirements 1.13 to 1.15); {@link OwnAllocations} is what regions see of them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class AllocationService {

    private static final int LONGEST = 1_000;

    private final SheetStore store;
    private final AllocationRules rules;
    private final PolicyYears years;
    private final LifeCycles cycles;
    private final LifeCycle<SheetState> cycle;
    private final Texts texts;

    AllocationService(
            SheetStore store,
            AllocationRules rules,
            PolicyYears years,
            LifeCycles cycles,
            LifeCycle<SheetState> cycle,
            Texts texts) {
        this.store = store;
        this.rules = rules;
        this.years = years;
        this.cycles = cycles;
        this.cycle = cycle;
        this.texts = texts;
    }

    /** All sheets, the latest year and revision first. */
    public List<SheetHead> sheets() {
        return store.heads();
    }

    public List<SheetHead> sheets(int year) {
        return store.heads(year);
    }

    public Optional<AllocationSheet> find(UUID id) {
        return store.find(id);
    }

    /**
     * Keeps a computed allocation as a draft: over the draft of the year where there is one, else as its next revision.
     *
     * @param reason needed where the year has had a sheet before, at most 1,000 characters
     * @throws SheetRefused for a year outside the policy, without a reason, while an approved sheet awaits publication, or
     *     when somebody else has drafted one at the same moment
     * @throws kr.ieum.lifecycle.StepRefused when somebody else has just taken a step with the draft
     * @throws kr.ieum.text.Refusal when the engine cannot compute it
     */
    @Transactional
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public UUID draft(int year, AllocationTerms terms, Map<TenantId, Grade> grades, @Nullable String reason) {
        if (!years.has(year)) {
            throw new SheetRefused(Why.NO_SUCH_YEAR, String.valueOf(year));
        }
        var allocation = Allocation.of(terms, grades);
        var former = store.heads(year);
        var open = former.stream().filter(SheetHead::isOpen).findFirst();
        if (open.isPresent() && open.get().state() == SheetState.APPROVED) {
            throw new SheetRefused(Why.APPROVED_ALREADY, String.valueOf(year));
        }
        var revision = open.map(SheetHead::revision)
                .orElse(former.isEmpty() ? 1 : former.getFirst().revision() + 1);
        var given = checked(revision, reason);
        var ruled = rules.of(year).rules();
        if (open.isPresent()) {
            var drafted = open.get().id();
            var stand = cycles.get(cycle, drafted);
            cycles.take(cycle, drafted, stand.version(), AllocationLife.RECOMPUTE, new Grounds(given, null));
            store.change(drafted, allocation, ruled, given, CurrentUser.get().username());
            return drafted;
        }
        return add(year, revision, allocation, ruled, given);
    }

    private UUID add(int year, int revision, Allocation allocation, List<RuleVersion> ruled, @Nullable String reason) {
        UUID id;
        try {
            id = store.add(
                    year, revision, allocation, ruled, reason, CurrentUser.get().username());
        } catch (DuplicateKeyException meanwhile) {
            throw new SheetRefused(Why.DRAFTED_MEANWHILE, String.valueOf(year));
        }
        var title = texts.get(Locale.KOREAN, "industry.allocation.case", String.valueOf(year), revision);
        cycles.open(cycle, new Subject(id, title, "industry/allocation/sheet/" + id, null));
        return id;
    }

    private static @Nullable String checked(int revision, @Nullable String reason) {
        var given = reason == null ? "" : reason.strip();
        if (revision > 1 && given.isEmpty()) {
            throw new SheetRefused(Why.REASON_MISSING);
        }
        if (given.length() > LONGEST) {
            throw new SheetRefused(Why.TOO_LONG);
        }
        return given.isEmpty() ? null : given;
    }
}
