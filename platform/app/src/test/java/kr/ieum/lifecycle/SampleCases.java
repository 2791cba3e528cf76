package kr.ieum.lifecycle;

import static kr.ieum.identity.Role.REGIONAL_OFFICER;
import static kr.ieum.identity.Role.REGION_ADMIN;
import static kr.ieum.identity.Role.REGION_OFFICER;
import static kr.ieum.lifecycle.Need.EVIDENCE;
import static kr.ieum.lifecycle.Need.REASON;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kr.ieum.text.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A kind of case for the tests of this module: a request is drafted, asked for, and granted or declined. */
@Configuration
class SampleCases {

    enum State {
        DRAFT,
        ASKED,
        GRANTED,
        DECLINED
    }

    /** Requests that lack something. */
    final Set<UUID> incomplete = ConcurrentHashMap.newKeySet();

    @Bean
    LifeCycle<State> sampleCase() {
        return LifeCycle.of("sample.case", State.class, State.DRAFT)
                .step("ask", State.DRAFT, State.ASKED)
                .by(REGION_OFFICER, REGION_ADMIN)
                .unless(this::incomplete)
                .step("grant", State.ASKED, State.GRANTED)
                .by(REGION_ADMIN)
                .needs(EVIDENCE)
                .step("decline", State.ASKED, State.DECLINED)
                .by(REGION_ADMIN, REGIONAL_OFFICER)
                .needs(REASON)
                .term(State.ASKED, "council.notice-days")
                .declare();
    }

    private Optional<Refusal> incomplete(UUID subject) {
        return incomplete.contains(subject) ? Optional.of(new Incomplete()) : Optional.empty();
    }

    static final class Incomplete extends Refusal {

        Incomplete() {
            super("sample.incomplete");
        }
    }
}
