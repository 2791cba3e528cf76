package kr.ieum.industry.achievement;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.Changes;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.industry.Grade;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.achievement.AchievementRefused.Why;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Subject;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry measures how regions did, and decides on their grades (requirements 1.13, 1.14). */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class AchievementService {

    private static final int LONGEST = 1_000;

    private final AchievementStore store;
    private final AchievementRules rules;
    private final PolicyYears years;
    private final LifeCycles cycles;
    private final LifeCycle<AchievementState> cycle;
    private final Changes changes;
    private final Texts texts;

    AchievementService(
            AchievementStore store,
            AchievementRules rules,
            PolicyYears years,
            LifeCycles cycles,
            LifeCycle<AchievementState> cycle,
            Changes changes,
            Texts texts) {
        this.store = store;
        this.rules = rules;
        this.years = years;
        this.cycles = cycles;
        this.cycle = cycle;
        this.changes = changes;
        this.texts = texts;
    }

    public Optional<Achievement> find(int year) {
        return store.find(year);
    }

    /** Every year that was measured, the latest first. */
    public List<Achievement> all() {
        return store.all().stream().map(store::get).toList();
    }

    /** Percent below which a proposed grade has to be looked at. */
    public BigDecimal leastConfidence(int year) {
        return rules.leastConfidence(year);
    }

    /**
     * Measures the year anew and proposes grades. Grades that the ministry has decided otherwise stay.
     *
     * @throws AchievementRefused for a year outside the policy, or when its grades are fixed
     * @throws kr.ieum.industry.RuleUnreadable when a rule says what nothing can be computed with
     */
    @Transactional
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public Achievement measure(int year) {
        if (!years.has(year)) {
            throw new AchievementRefused(Why.NO_SUCH_YEAR, String.valueOf(year));
        }
        store.find(year).ifPresent(former -> {
            requireOpen(former);
            changed(former, null);
        });
        var terms = rules.of(year);
        var id = store.write(
                terms,
                new Scoring(terms).propose(store.measure(terms.figuresYear())),
                CurrentUser.get().username());
        if (cycles.find(cycle, id).isEmpty()) {
            var title = texts.get(Locale.KOREAN, "industry.achievement.case", String.valueOf(year));
            cycles.open(cycle, new Subject(id, title, "industry/achievement/" + year, null));
        }
        return store.get(id);
    }

    /**
     * Gives a region another grade than the rules propose, or the proposed one again.
     *
     * @param reason needed where the grade differs from the proposal, at most 1,000 characters
     */
    @Transactional
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public void decide(int year, TenantId region, Grade grade, @Nullable String reason) {
        var achievement = store.find(year).orElseThrow(() -> new AchievementRefused(Why.NOT_MEASURED));
        requireOpen(achievement);
        var line = achievement.region(region).orElseThrow(() -> new AchievementRefused(Why.NOT_MEASURED));
        var differs = grade != line.proposed();
        var given = reason == null ? "" : reason.strip();
        if (differs && given.isEmpty()) {
            throw new AchievementRefused(Why.REASON_MISSING);
        }
        if (given.length() > LONGEST) {
            throw new AchievementRefused(Why.TOO_LONG);
        }
        changed(achievement, given);
        store.decide(
                achievement.id(),
                region,
                grade,
                differs ? given : null,
                differs ? CurrentUser.get().username() : null);
        changes.write(new Change(
                new kr.ieum.audit.Subject("achievement", achievement.id()),
                Action.CHANGED,
                Map.of(region.value(), name(line.grade())),
                Map.of(region.value(), grade.name()),
                given.isEmpty() ? null : given));
    }

    private static void requireOpen(Achievement achievement) {
        if (achievement.isFixed()) {
            throw new AchievementRefused(Why.FIXED, String.valueOf(achievement.year()));
        }
    }

    /** The proposal is no longer what somebody may be about to fix. */
    private void changed(Achievement achievement, @Nullable String reason) {
        var stand = cycles.get(cycle, achievement.id());
        cycles.take(cycle, achievement.id(), stand.version(), AchievementLife.CHANGE, new Grounds(reason, null));
    }

    private static String name(@Nullable Grade grade) {
        return grade == null ? "" : grade.name();
    }
}
