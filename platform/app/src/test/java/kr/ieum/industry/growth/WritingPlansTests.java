package kr.ieum.industry.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.AreaRating.Rating;
import kr.ieum.industry.growth.GrowthRefused.Why;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Requirement 1.5: a plan that fits the class, under the package of the day, with what the register knows. */
@IntegrationTest
@AsTenant("gangwon")
class WritingPlansTests {

    @Autowired
    GrowthPlans plans;

    @Autowired
    GrowthList list;

    @Autowired
    GrowthCases cases;

    @BeforeEach
    void nothingLeft() {
        cases.clear();
    }

    @Test
    void aPlanKeepsTheClassAndThePackageItWasMadeUnder() {
        var firm = cases.firm("춘천바이오", FirmClass.POTENTIAL);

        var plan = plans.get(plans.start(firm, GrowthCases.sound()));

        assertThat(plan.firmClass()).isEqualTo(FirmClass.POTENTIAL);
        assertThat(plan.state()).isEqualTo(GrowthState.DRAFT);
        assertThat(plans.entry(plan).orElseThrow().evidence().kind()).isEqualTo("innovation-center");
        assertThat(plan.data().needs()).extracting(PlanNeed::kind).containsExactly("patent-application");
        assertThat(plans.history(plan.id())).hasSize(1);
    }

    @Test
    void theBaseIsWhatTheRegisterHasWhateverIsTyped() {
        var firm = cases.firm("원주의료", FirmClass.POTENTIAL);
        cases.figures(firm, 2025, 1_200_000_000L, 12);

        var goals = plans.get(plans.start(firm, GrowthCases.sound())).data().goals();

        assertThat(goals)
                .filteredOn(goal -> goal.figure() == GrowthFigure.REVENUE)
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.baseValue()).isEqualTo(1_200_000_000L);
                    assertThat(goal.baseSource()).isEqualTo("국세청 신고");
                });
        assertThat(goals)
                .filteredOn(goal -> goal.figure() == GrowthFigure.PATENTS)
                .singleElement()
                .satisfies(goal -> assertThat(goal.baseSource()).isEqualTo("기업 확인"));
    }

    @Test
    void aFirmWithoutClassAndOneWithAnOpenPlanAreRefused() {
        var none = cases.unclassified("유형 없는 기업");
        var firm = cases.firm("계획이 있는 기업", FirmClass.CANDIDATE);
        plans.start(firm, PlanData.EMPTY);

        refused(Why.NO_CLASS, () -> plans.start(none, PlanData.EMPTY));
        refused(Why.NO_CLASS, () -> plans.start(UUID.randomUUID(), PlanData.EMPTY));
        refused(Why.THERE_ALREADY, () -> plans.start(firm, PlanData.EMPTY));
        assertThat(list.candidates("", 0, 100))
                .extracting(PlanCandidate::company)
                .doesNotContain(none, firm);
    }

    @Test
    void whatBreaksARuleIsNotKept() {
        var firm = cases.firm("동해소재", FirmClass.POTENTIAL);
        var need = new PlanNeed("value-chain-research", "다른 유형의 꾸러미");
        var area = new AreaRating("in-nothing", Rating.STRENGTH, "");
        var backwards = new PlanGoal(GrowthFigure.REVENUE, 2027, 1, "어림", 2025, 2);

        refused(Why.NEED, () -> plans.start(firm, new PlanData("", "", List.of(), List.of(need), List.of())));
        refused(Why.RATING, () -> plans.start(firm, new PlanData("", "", List.of(area), List.of(), List.of())));
        refused(Why.GOAL, () -> plans.start(firm, new PlanData("", "", List.of(), List.of(), List.of(backwards))));
        refused(
                Why.STRATEGY,
                () -> plans.start(firm, new PlanData("가".repeat(2_001), "", List.of(), List.of(), List.of())));
    }

    @Test
    void twoAtOnceDoNotOverwriteEachOther() {
        var id = plans.start(cases.firm("강릉소재", FirmClass.POTENTIAL), PlanData.EMPTY);
        plans.change(id, 0, GrowthCases.sound());

        refused(Why.MOVED_ON, () -> plans.change(id, 0, PlanData.EMPTY));

        assertThat(plans.get(id).data().strategy())
                .isEqualTo(GrowthCases.sound().strategy());
        assertThat(plans.history(id)).hasSize(2);
    }

    @Test
    void whatWasAgreedOnIsChangedOnlyAfterItWasOpenedAgain() {
        var id = cases.plan("삼척기계", GrowthState.AGREED);

        refused(Why.NOT_A_DRAFT, () -> plans.change(id, 0, PlanData.EMPTY));

        cases.take(id, "reopen");
        plans.change(id, 0, PlanData.EMPTY);
        assertThat(plans.get(id).data().goals()).isEmpty();
    }

    @Test
    void theListIsNarrowedByClassStateAndOwn() {
        var mine = cases.plan("속초해양", GrowthState.AGREED);
        TestRoles.as(
                "gangwon",
                "SUPPORT_OFFICER",
                () -> plans.start(cases.firm("태백에너지", FirmClass.LEADING), PlanData.EMPTY));

        var all = list.page(PlanFilter.ALL, PageRequest.of(0, 10));

        assertThat(all).hasSize(2);
        assertThat(list.page(new PlanFilter("", null, null, true), PageRequest.of(0, 10)))
                .extracting(PlanRow::id)
                .containsExactly(mine);
        assertThat(list.count(new PlanFilter("태백", FirmClass.LEADING, GrowthState.DRAFT, false)))
                .isOne();
        assertThat(list.count(new PlanFilter("", FirmClass.CANDIDATE, null, false)))
                .isZero();
    }

    @Test
    void theRegionalOfficeReadsAndDoesNotWrite() {
        var id = cases.plan("영월광물", GrowthState.DRAFT);
        var firm = cases.firm("정선목재", FirmClass.POTENTIAL);

        TestRoles.as("gangwon", "REGIONAL_OFFICER", () -> {
            assertThat(plans.get(id).companyName()).isEqualTo("영월광물");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> plans.change(id, 0, PlanData.EMPTY));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> plans.start(firm, PlanData.EMPTY));
            return true;
        });
    }

    @Test
    void anotherRegionsPlanIsNotThere() {
        var theirs = Tenancy.callAs(
                new TenantId("jeonnam"),
                () -> TestRoles.as(
                        "jeonnam", "REGION_OFFICER", () -> cases.plan("목포조선 " + UUID.randomUUID(), GrowthState.DRAFT)));

        refused(Why.UNKNOWN, () -> plans.get(theirs));
        refused(Why.UNKNOWN, () -> plans.change(theirs, 0, PlanData.EMPTY));
    }

    private static void refused(Why why, Runnable action) {
        assertThatExceptionOfType(GrowthRefused.class)
                .isThrownBy(action::run)
                .matches(refusal -> refusal.why() == why, "is " + why);
    }
}
