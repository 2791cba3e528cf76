package kr.ieum.industry.growth;

import static kr.ieum.identity.Role.REGION_ADMIN;
import static kr.ieum.identity.Role.REGION_OFFICER;
import static kr.ieum.identity.Role.SUPPORT_OFFICER;
import static kr.ieum.industry.growth.GrowthState.AGREED;
import static kr.ieum.industry.growth.GrowthState.DRAFT;
import static kr.ieum.industry.growth.GrowthState.ENDED;
import static kr.ieum.industry.growth.GrowthState.REVIEWED;
import static kr.ieum.industry.growth.GrowthState.RUNNING;
import static kr.ieum.lifecycle.Need.EVIDENCE;
import static kr.ieum.lifecycle.Need.REASON;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.identity.Role;
import kr.ieum.industry.growth.GrowthRefused.Why;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.text.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The life of a growth plan (requirement 1.5): the technopark may draft, start and review it, the region agrees on it. */
@Configuration(proxyBeanMethods = false)
class GrowthLife {

    private static final Role[] REGION = {REGION_OFFICER, REGION_ADMIN};
    private static final Role[] ALL = {REGION_OFFICER, REGION_ADMIN, SUPPORT_OFFICER};

    private final PlanStore store;
    private final ResultStore results;

    GrowthLife(PlanStore store, ResultStore results) {
        this.store = store;
        this.results = results;
    }

    @Bean
    LifeCycle<GrowthState> growthLifeCycle() {
        var cycle = LifeCycle.of(PlanStore.KIND, GrowthState.class, DRAFT)
                .step("agree", DRAFT, AGREED)
                .by(REGION)
                .needs(EVIDENCE)
                .unless(plan -> empty(plan, PlanData::diagnosis, Why.NO_DIAGNOSIS))
                .unless(plan -> empty(plan, PlanData::needs, Why.NO_NEED))
                .unless(plan -> empty(plan, PlanData::goals, Why.NO_GOAL))
                .step("start", AGREED, RUNNING)
                .by(ALL)
                .step("review", RUNNING, REVIEWED)
                .by(ALL)
                .unless(plan -> missing(plan) > 0
                        ? Optional.of(new GrowthRefused(Why.RESULTS_MISSING, missing(plan)))
                        : Optional.empty())
                .step("review-without", RUNNING, REVIEWED)
                .by(REGION)
                .needs(REASON)
                .unless(plan ->
                        missing(plan) > 0 ? Optional.empty() : Optional.of(new GrowthRefused(Why.RESULTS_THERE)))
                .term(DRAFT, "growth.draft-within")
                .term(AGREED, "growth.start-within")
                .term(RUNNING, "growth.review-within");
        Stream.of(AGREED, RUNNING)
                .forEach(state -> cycle.step("reopen", state, DRAFT).by(REGION).needs(REASON));
        Stream.of(DRAFT, AGREED, RUNNING)
                .forEach(state -> cycle.step("end", state, ENDED).by(REGION).needs(REASON));
        return cycle.declare();
    }

    private Optional<Refusal> empty(UUID plan, Function<PlanData, Collection<?>> part, Why why) {
        return store.find(plan)
                .filter(found -> part.apply(found.data()).isEmpty())
                .map(found -> new GrowthRefused(why));
    }

    /** How many goals have no result of their target year. */
    private int missing(UUID plan) {
        return store.find(plan)
                .map(found -> (int) results.of(found).stream()
                        .filter(each -> !each.isFinal())
                        .count())
                .orElse(0);
    }
}
