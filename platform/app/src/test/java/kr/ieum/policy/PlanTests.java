package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Section IV and F7: the ministry says where an item stands; everybody reads it. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class PlanTests {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 10);

    @Autowired
    PlanService plan;

    @Test
    void whatNobodyHasSpokenOfIsPlanned() {
        var item = item("task-12-data");

        assertThat(item.state()).isEqualTo(PlanState.PLANNED);
        assertThat(item.standing()).isNull();
        assertThat(item.period().ko()).isEqualTo("'23년~");
    }

    @Test
    void theLastWordHoldsAndEarlierOnesStayReadable() {
        plan.say("task-3-experts", 0, PlanState.RUNNING, "지역기업정책과", "공고");
        plan.say("task-3-experts", 1, PlanState.DONE, "지역기업정책과", "");

        assertThat(item("task-3-experts").state()).isEqualTo(PlanState.DONE);
        assertThat(plan.history("task-3-experts"))
                .extracting(PlanItem.Standing::state)
                .containsExactly(PlanState.DONE, PlanState.RUNNING);
    }

    @Test
    void anOpenItemIsLateAfterItsDay() {
        var followUp = item("plan-startup-korea");

        assertThat(followUp.task()).isEqualTo(4);
        assertThat(followUp.daysLate(LocalDate.of(2023, 6, 30))).isZero();
        assertThat(followUp.daysLate(DAY)).isEqualTo(10);
    }

    @Test
    void whatIsDoneIsNotLate() {
        plan.say("plan-global-zones", 0, PlanState.DONE, "특구혁신기획단", "발표");

        assertThat(item("plan-global-zones").daysLate(DAY)).isZero();
    }

    @Test
    void stoppingNeedsAReasonAndEverythingAnOwner() {
        assertThatExceptionOfType(BadPlanState.class)
                .isThrownBy(() -> plan.say("task-4-valleys", 0, PlanState.STOPPED, "창업정책과", " "));
        assertThatExceptionOfType(BadPlanState.class)
                .isThrownBy(() -> plan.say("task-4-valleys", 0, PlanState.RUNNING, " ", ""));
        assertThatExceptionOfType(BadPlanState.class)
                .isThrownBy(() -> plan.say("no-item", 0, PlanState.RUNNING, "창업정책과", ""));
    }

    @Test
    void whoHasNotSeenTheLastWordIsRefused() {
        plan.say("task-5-loans", 0, PlanState.RUNNING, "기업금융과", "");

        assertThatExceptionOfType(PlanChangedMeanwhile.class)
                .isThrownBy(() -> plan.say("task-5-loans", 0, PlanState.DONE, "기업금융과", ""));
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionReadsAndSaysNothing() {
        assertThat(plan.list(PlanFilter.ALL)).hasSize(35);
        assertThat(plan.list(new PlanFilter(11, null))).hasSize(3);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> plan.say("task-5-loans", 1, PlanState.DONE, "기업금융과", ""));
    }

    private PlanItem item(String id) {
        return plan.list(PlanFilter.ALL).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
