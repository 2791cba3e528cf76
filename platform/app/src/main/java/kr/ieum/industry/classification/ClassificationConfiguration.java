package kr.ieum.industry.classification;

import static kr.ieum.identity.Role.REGIONAL_OFFICER;
import static kr.ieum.identity.Role.REGION_ADMIN;
import static kr.ieum.identity.Role.REGION_OFFICER;
import static kr.ieum.lifecycle.Need.REASON;

import kr.ieum.lifecycle.LifeCycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClassificationConfiguration {

    static final String KIND = "industry.classification";
    static final String DECIDE = "decide";

    /** The region's officers propose and review; its admin or the ministry's regional office decides, and says why. */
    @Bean
    LifeCycle<RunState> classificationCycle(RunGuards guards) {
        return LifeCycle.of(KIND, RunState.class, RunState.COMPUTED)
                .step("review", RunState.COMPUTED, RunState.IN_REVIEW)
                .by(REGION_OFFICER, REGION_ADMIN, REGIONAL_OFFICER)
                .step(DECIDE, RunState.IN_REVIEW, RunState.DECIDED)
                .by(REGION_ADMIN, REGIONAL_OFFICER)
                .needs(REASON)
                .unless(guards::overtaken)
                .step("discard", RunState.COMPUTED, RunState.DISCARDED)
                .by(REGION_OFFICER, REGION_ADMIN, REGIONAL_OFFICER)
                .needs(REASON)
                .step("discard", RunState.IN_REVIEW, RunState.DISCARDED)
                .by(REGION_ADMIN, REGIONAL_OFFICER)
                .needs(REASON)
                .declare();
    }
}
