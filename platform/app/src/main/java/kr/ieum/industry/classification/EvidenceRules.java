package kr.ieum.industry.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadRuling.Why;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import org.springframework.stereotype.Component;

/** Which evidence the policy asks for with each class: who recommends, what was won, what it must be. */
@Component
public class EvidenceRules {

    private static final int LONGEST = 1_000;
    private static final Map<FirmClass, String> RULES = Map.of(
            FirmClass.POTENTIAL, "classification.potential-recommenders",
            FirmClass.CANDIDATE, "classification.candidate-evidence",
            FirmClass.LEADING, "classification.leading-evidence");

    private final Policy policy;
    private final Clock clock;

    EvidenceRules(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** The rule of today for the class. */
    public RuleVersion rule(FirmClass of) {
        return policy.on(Objects.requireNonNull(RULES.get(of)), LocalDate.now(clock));
    }

    /** Kinds of evidence for the class, by their keys. */
    public List<String> kinds(FirmClass of) {
        return List.copyOf(rule(of).members());
    }

    /** @throws BadRuling when the reason or the evidence is not what the policy asks for */
    void check(FirmClass wanted, String reason, Evidence evidence) {
        require(!reason.isBlank(), Why.REASON_MISSING);
        require(kinds(wanted).contains(evidence.kind()), Why.KIND);
        require(!evidence.paper().isBlank(), Why.PAPER_MISSING);
        require(reason.strip().length() <= LONGEST && evidence.paper().length() <= LONGEST, Why.TOO_LONG);
    }

    private static void require(boolean holds, Why otherwise) {
        if (!holds) {
            throw new BadRuling(otherwise);
        }
    }
}
