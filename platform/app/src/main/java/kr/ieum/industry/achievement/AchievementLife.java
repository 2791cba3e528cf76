package kr.ieum.industry.achievement;

import static kr.ieum.identity.Role.MINISTRY_ADMIN;
import static kr.ieum.lifecycle.Need.EVIDENCE;
import static kr.ieum.lifecycle.Need.REASON;

import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.achievement.AchievementRefused.Why;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.Moved;
import kr.ieum.text.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** From proposed to fixed grades, and what the steps need. */
@Configuration
class AchievementLife {

    static final String KIND = "industry.achievement";

    /** Measured or decided anew: whoever was about to fix the former grades sees these first. */
    static final String CHANGE = "change";

    private final AchievementStore store;
    private final AchievementRules rules;
    private final ObjectProvider<GradeUse> uses;

    AchievementLife(AchievementStore store, AchievementRules rules, ObjectProvider<GradeUse> uses) {
        this.store = store;
        this.rules = rules;
        this.uses = uses;
    }

    @Bean
    LifeCycle<AchievementState> achievementCycle() {
        return LifeCycle.of(KIND, AchievementState.class, AchievementState.PROPOSED)
                .step(CHANGE, AchievementState.PROPOSED, AchievementState.PROPOSED)
                .by(MINISTRY_ADMIN)
                .step("fix", AchievementState.PROPOSED, AchievementState.FIXED)
                .by(MINISTRY_ADMIN)
                .needs(EVIDENCE)
                .unless(this::incomplete)
                .step("reopen", AchievementState.FIXED, AchievementState.PROPOSED)
                .by(MINISTRY_ADMIN)
                .needs(REASON)
                .unless(this::inUse)
                .declare();
    }

    /** In the transaction of the step: what regions may see changes with the state. */
    @EventListener
    void moved(Moved event) {
        if (event.kind().equals(KIND) && !event.step().equals(CHANGE)) {
            store.fix(event.subject(), event.to().equals(AchievementState.FIXED.name()));
        }
    }

    private Optional<Refusal> incomplete(UUID subject) {
        var achievement = store.get(subject);
        var without = achievement.regions().size() - achievement.grades().size();
        if (without > 0) {
            return Optional.of(new AchievementRefused(Why.GRADE_MISSING, without));
        }
        var given = achievement.counts();
        return rules.of(achievement.year()).counts().entrySet().stream()
                .filter(count -> given.getOrDefault(count.getKey(), 0)
                        != count.getValue().intValue())
                .findFirst()
                .map(count -> new AchievementRefused(
                        Why.WRONG_COUNT,
                        count.getKey().name(),
                        count.getValue(),
                        given.getOrDefault(count.getKey(), 0)));
    }

    private Optional<Refusal> inUse(UUID subject) {
        var year = store.get(subject).year();
        return uses.stream().anyMatch(use -> use.standsOn(year))
                ? Optional.of(new AchievementRefused(Why.IN_USE, String.valueOf(year)))
                : Optional.empty();
    }
}
