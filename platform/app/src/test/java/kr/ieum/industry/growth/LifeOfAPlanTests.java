package kr.ieum.industry.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.GrowthRefused.Why;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.lifecycle.Task;
import kr.ieum.lifecycle.TaskFilter;
import kr.ieum.lifecycle.TaskService;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Requirement 1.5: draft, agreed, running, reviewed, or ended early with a reason. */
@IntegrationTest
@AsTenant("gangwon")
class LifeOfAPlanTests {

    @Autowired
    GrowthPlans plans;

    @Autowired
    GrowthResults results;

    @Autowired
    GrowthCases cases;

    @Autowired
    LifeCycles cycles;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingLeft() {
        cases.clear();
    }

    @Test
    void anEmptyPlanSaysAllThatIsInTheWayOfAnAgreement() {
        var id = plans.start(cases.firm("춘천바이오", FirmClass.POTENTIAL), PlanData.EMPTY);

        var offer = cycles.offers(plans.cycle(), id).stream()
                .filter(each -> each.transition().name().equals("agree"))
                .findFirst()
                .orElseThrow();

        assertThat(offer.blocks())
                .extracting(block -> ((GrowthRefused) block).why())
                .containsExactly(Why.NO_DIAGNOSIS, Why.NO_NEED, Why.NO_GOAL);
        refused(Why.NO_DIAGNOSIS, () -> cases.take(id, "agree"));
    }

    @Test
    void whoMadeThePlanHasItAmongTheTasksUntilItIsReviewed() {
        var id = cases.plan("원주의료", GrowthState.DRAFT);

        assertThat(myTasks()).contains(id);

        cases.take(id, "end");
        assertThat(myTasks()).doesNotContain(id);
        assertThat(plans.get(id).state()).isEqualTo(GrowthState.ENDED);
    }

    @Test
    void theReviewIsDueAfterTheLastTargetYear() {
        var id = cases.plan("동해소재", GrowthState.DRAFT);
        var draftDue = cycles.get(plans.cycle(), id).due();

        cases.take(id, "agree");
        cases.take(id, "start");

        assertThat(draftDue).isAfter(LocalDate.now(clock));
        assertThat(cycles.get(plans.cycle(), id).due()).isBetween(LocalDate.of(2028, 6, 25), LocalDate.of(2028, 7, 10));
    }

    @Test
    void aReviewNeedsTheResultsOrAReason() {
        var id = cases.plan("강릉소재", GrowthState.RUNNING);

        refused(Why.RESULTS_MISSING, () -> cases.take(id, "review"));
        cases.take(id, "review-without");

        assertThat(plans.get(id).state()).isEqualTo(GrowthState.REVIEWED);
    }

    @Test
    void aReviewStaysWhatItWasWhateverTheRegisterSaysLater() {
        var id = cases.plan("삼척기계", GrowthState.RUNNING);
        var firm = plans.get(id).company();
        cases.figures(firm, 2027, 1_800_000_000L, 20);
        results.enter(id, new ResultValue(GrowthFigure.PATENTS, 2027, 2, "특허청 조회", false, 0), null);
        refused(Why.RESULTS_THERE, () -> cases.take(id, "review-without"));
        cases.take(id, "review");

        cases.figures(firm, 2027, 1L, 20);

        assertThat(results.of(plans.get(id)))
                .filteredOn(each -> each.goal().figure() == GrowthFigure.REVENUE)
                .singleElement()
                .satisfies(each -> assertThat(each.percent())
                        .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("120.0")));
    }

    @Test
    void aFirmMayHaveANewPlanOnceTheOneBeforeIsOver() {
        var id = cases.plan("속초해양", GrowthState.DRAFT);
        var firm = plans.get(id).company();
        cases.take(id, "end");

        plans.start(firm, PlanData.EMPTY);

        assertThat(plans.of(firm)).hasSize(2);
    }

    @Test
    void theTechnoparkStartsButDoesNotAgreeForTheRegion() {
        var draft = cases.plan("태백에너지", GrowthState.DRAFT);
        var agreed = cases.plan("영월광물", GrowthState.AGREED);

        TestRoles.as("gangwon", "SUPPORT_OFFICER", () -> {
            assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> cases.take(draft, "agree"));
            cases.take(agreed, "start");
            return true;
        });

        assertThat(plans.get(agreed).state()).isEqualTo(GrowthState.RUNNING);
    }

    @Test
    void twoWhoTakeAStepAtOnceDoNotBothTakeIt() {
        var id = cases.plan("정선목재", GrowthState.AGREED);
        var seen = cycles.get(plans.cycle(), id).version();
        cycles.take(plans.cycle(), id, seen, "start", Grounds.NONE);

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> cycles.take(plans.cycle(), id, seen, "end", Grounds.because("그만둠")))
                .matches(refusal -> refusal.why() == StepRefused.Why.MOVED_ON);
    }

    @Test
    @AsTenant("jeonnam")
    void anotherRegionTakesNoStep() {
        var theirs = TestRoles.as(
                "gangwon", "REGION_OFFICER", () -> cases.plan("남의 기업 " + UUID.randomUUID(), GrowthState.AGREED));

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> cycles.take(plans.cycle(), theirs, 1, "start", Grounds.NONE));
    }

    private java.util.List<UUID> myTasks() {
        return tasks.page(new TaskFilter(false, "industry.growth", false), PageRequest.of(0, 200)).stream()
                .map(Task::subject)
                .toList();
    }

    private static void refused(Why why, Runnable action) {
        assertThatExceptionOfType(GrowthRefused.class)
                .isThrownBy(action::run)
                .matches(refusal -> refusal.why() == why, "is " + why);
    }
}
