package kr.ieum.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import kr.ieum.lifecycle.SampleCases.State;
import kr.ieum.lifecycle.StepRefused.Why;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Architecture 7: who may take which step, what it needs, and what stays in the history. */
@IntegrationTest
@AsTenant(value = "jeonbuk", roles = "REGION_ADMIN")
class TakingStepsTests {

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<State> sampleCase;

    @Autowired
    SampleCases cases;

    private final UUID id = UUID.randomUUID();

    @Test
    void aCaseBeginsInTheFirstStateAndKeepsWhoTookItOn() {
        open();

        cycles.take(sampleCase, id, 0, "ask", Grounds.because("마감 전에 신청"));

        var stand = cycles.get(sampleCase, id);
        assertThat(stand.state()).isEqualTo(State.ASKED);
        assertThat(stand.version()).isEqualTo(1);
        assertThat(cycles.history(sampleCase, id))
                .extracting(LifeStep::name, LifeStep::from, LifeStep::to, LifeStep::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("open", "", "DRAFT", null),
                        org.assertj.core.groups.Tuple.tuple("ask", "DRAFT", "ASKED", "마감 전에 신청"));
    }

    @Test
    void aStepThatDoesNotLeadOnFromHereIsRefused() {
        open();

        assertRefused(Why.NO_SUCH_STEP, "grant", new Grounds(null, "공문 12호"));
    }

    @Test
    @AsTenant(value = "jeonbuk", roles = "REGIONAL_OFFICER")
    void aStepOfAnotherRoleIsRefusedAndShownWithWhoMayTakeIt() {
        open();

        assertRefused(Why.NOT_YOURS, "ask", Grounds.NONE);
        assertThat(cycles.offers(sampleCase, id))
                .extracting(Offer::mine, offer -> offer.transition().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, "ask"));
    }

    @Test
    void whatIsNeededMustBeGiven() {
        open();
        cycles.take(sampleCase, id, 0, "ask", Grounds.NONE);

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> cycles.take(sampleCase, id, 1, "decline", Grounds.because(" ")))
                .matches(refused -> refused.why() == Why.REASON_MISSING);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> cycles.take(sampleCase, id, 1, "grant", Grounds.because("좋음")))
                .matches(refused -> refused.why() == Why.EVIDENCE_MISSING);
    }

    @Test
    void whatIsInTheWayIsToldBeforeAndAtTheStep() {
        open();
        cases.incomplete.add(id);

        var offers = cycles.offers(sampleCase, id);

        assertThat(offers.getFirst().isOpen()).isFalse();
        assertThat(offers.getFirst().blocks()).hasExactlyElementsOfTypes(SampleCases.Incomplete.class);
        assertThatExceptionOfType(SampleCases.Incomplete.class)
                .isThrownBy(() -> cycles.take(sampleCase, id, 0, "ask", Grounds.NONE));
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceIsTold() {
        open();
        cycles.take(sampleCase, id, 0, "ask", Grounds.NONE);

        assertRefused(Why.MOVED_ON, "ask", Grounds.NONE);
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void anotherRegionsCaseIsNotThere() {
        kr.ieum.tenancy.Tenancy.runAs(new kr.ieum.tenancy.TenantId("jeonbuk"), this::open);

        assertThat(cycles.find(sampleCase, id)).isEmpty();
        assertRefused(Why.UNKNOWN, "ask", Grounds.NONE);
    }

    private void open() {
        cycles.open(sampleCase, new Subject(id, "시험 건", "tasks", null));
    }

    private void assertRefused(Why why, String step, Grounds grounds) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> cycles.take(sampleCase, id, 0, step, grounds))
                .matches(refused -> refused.why() == why);
    }
}
