package kr.ieum.industry.classification;

import java.time.Clock;
import java.time.LocalDate;
import kr.ieum.policy.Policy;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Which regions classify their firms: those with reshaped industries (requirements 1.1). */
@Component
public class Scope {

    static final String RULE = "scope.industry";

    private final Policy policy;
    private final Clock clock;

    Scope(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Whether the current tenant is one of them today. */
    public boolean isHere() {
        return policy.on(RULE, LocalDate.now(clock))
                .members()
                .contains(Tenancy.current().value());
    }

    /** @throws NotInScope when the current tenant is none of them */
    void require() {
        if (!isHere()) {
            throw new NotInScope();
        }
    }
}
