package kr.ieum.industry.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.growth.GrowthRefused.Why;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Requirements 1.2 and 1.6 to 1.8: what was given along which axis, and what came of it. */
@IntegrationTest
@AsTenant("gangwon")
class SupportsAndResultsTests {

    @Autowired
    GrowthPlans plans;

    @Autowired
    GrowthSupports supports;

    @Autowired
    GrowthResults results;

    @Autowired
    SupportPackages packages;

    @Autowired
    GrowthCases cases;

    @BeforeEach
    void nothingLeft() {
        cases.clear();
    }

    @Test
    void everyKindOfThePackagesLiesAlongAnAxis() {
        assertThat(packages.kinds())
                .hasSize(10)
                .allSatisfy(kind -> assertThat(packages.axisOf(kind)).isPresent());
        assertThat(packages.axisOf("value-chain-research")).contains("by-cooperation");
        assertThat(packages.axes()).containsExactlyInAnyOrder("by-stage", "by-cooperation", "by-results");
    }

    @Test
    void aSupportOutsideThePackageNeedsAReasonWhichIsKept() {
        var plan = cases.plan("춘천바이오", GrowthState.AGREED);
        var outside = new SupportData(
                "raising-capital",
                "by-stage",
                "투자설명회",
                "강원창조경제혁신센터",
                5_000_000,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 2),
                " ");

        refused(Why.OUTSIDE, () -> supports.add(plan, outside));
        supports.add(
                plan,
                new SupportData(
                        outside.kind(),
                        outside.axis(),
                        outside.program(),
                        outside.provider(),
                        outside.amount(),
                        outside.from(),
                        outside.last(),
                        "투자 제안을 받음"));
        supports.add(plan, GrowthCases.patent(3_000_000));

        assertThat(supports.of(plan))
                .extracting(each -> each.data().outsideReason())
                .containsExactly("", "투자 제안을 받음");
    }

    @Test
    void whatIsWrongWithASupportIsSaid() {
        var plan = cases.plan("원주의료", GrowthState.RUNNING);
        var good = GrowthCases.patent(3_000_000);

        refused(Why.KIND, () -> supports.add(plan, with(good, "no-such-kind", "by-stage", 1, good.last())));
        refused(Why.AXIS, () -> supports.add(plan, with(good, good.kind(), "by-chance", 1, good.last())));
        refused(Why.AMOUNT, () -> supports.add(plan, with(good, good.kind(), "by-stage", 0, good.last())));
        refused(
                Why.DAYS,
                () -> supports.add(
                        plan, with(good, good.kind(), "by-stage", 1, good.from().minusDays(1))));
    }

    @Test
    void supportsAreEnteredOnlyFromTheAgreementToTheReview() {
        var draft = cases.plan("동해소재", GrowthState.DRAFT);
        var ended = cases.plan("강릉소재", GrowthState.AGREED);
        cases.take(ended, "end");

        for (var plan : List.of(draft, ended)) {
            refused(Why.NOT_AT_WORK, () -> supports.add(plan, GrowthCases.patent(1)));
        }
        refused(Why.UNKNOWN, () -> supports.add(UUID.randomUUID(), GrowthCases.patent(1)));
    }

    @Test
    void twoWhoChangeASupportDoNotOverwriteEachOther() {
        var plan = cases.plan("삼척기계", GrowthState.AGREED);
        supports.add(plan, GrowthCases.patent(1_000));
        var seen = supports.of(plan).getFirst();
        supports.change(plan, seen, GrowthCases.patent(2_000));

        refused(Why.MOVED_ON, () -> supports.change(plan, seen, GrowthCases.patent(3_000)));
        refused(Why.MOVED_ON, () -> supports.remove(plan, seen));

        assertThat(supports.of(plan))
                .singleElement()
                .satisfies(each -> assertThat(each.data().amount()).isEqualTo(2_000));
        assertThat(plans.history(plan)).hasSize(3);
    }

    @Test
    void aRemovedSupportCanBePutBack() {
        var plan = cases.plan("속초해양", GrowthState.AGREED);
        supports.add(plan, GrowthCases.patent(1_000));
        var removed = supports.of(plan).getFirst();

        supports.remove(plan, removed);
        assertThat(supports.of(plan)).isEmpty();
        supports.add(plan, removed.data());

        assertThat(supports.of(plan)).extracting(Support::data).containsExactly(removed.data());
    }

    @Test
    void aResultIsTheRegistersWhereItHasOneAndOtherwiseWhatWasEntered() {
        var plan = cases.plan("태백에너지", GrowthState.RUNNING);
        cases.figures(plans.get(plan).company(), 2026, 1_200_000_000L, 11);
        results.enter(plan, new ResultValue(GrowthFigure.PATENTS, 2026, 1, "특허청 조회", false, 0), null);

        var found = results.of(plans.get(plan));

        assertThat(found)
                .filteredOn(each -> each.goal().figure() == GrowthFigure.REVENUE)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.result().registered()).isTrue();
                    assertThat(each.result().source()).isEqualTo("국세청 신고");
                    assertThat(each.percent().orElseThrow()).isEqualByComparingTo("80.0");
                    assertThat(each.isFinal()).isFalse();
                });
        assertThat(found)
                .filteredOn(each -> each.goal().figure() == GrowthFigure.PATENTS)
                .singleElement()
                .satisfies(each -> assertThat(each.percent().orElseThrow()).isEqualByComparingTo("33.3"));
    }

    @Test
    void anAchievementTellsHowItCameAbout() {
        var plan = cases.plan("영월광물", GrowthState.RUNNING);
        cases.figures(plans.get(plan).company(), 2026, 1_200_000_000L, 11);
        var revenue = results.of(plans.get(plan)).stream()
                .filter(each -> each.goal().figure() == GrowthFigure.REVENUE)
                .findFirst()
                .orElseThrow();

        var basis = results.explain(plans.get(plan), revenue);

        assertThat(basis.result()).isEqualTo("80.0%");
        assertThat(basis.formula().ko()).isEqualTo("실적 ÷ 목표 × 100: 1,200,000,000 ÷ 1,500,000,000 × 100 = 80.0%");
        assertThat(basis.inputs()).hasSize(3);
        assertThat(basis.limits()).hasSize(1);
        assertThat(basis.inputs().getFirst().name().ko()).isEqualTo("2026년 실적(원)");
    }

    @Test
    void whatTheRegisterHasIsNotTypedAndNeitherIsAYearOutsideOfTheGoal() {
        var plan = cases.plan("정선목재", GrowthState.RUNNING);
        cases.figures(plans.get(plan).company(), 2026, 1_200_000_000L, 11);

        refused(Why.REGISTERED, () -> results.enter(plan, revenue(2026, 1, "보고"), null));
        refused(Why.RESULT, () -> results.enter(plan, revenue(2028, 1, "보고"), null));
        refused(Why.RESULT, () -> results.enter(plan, revenue(2027, 1, " "), null));
        refused(
                Why.RESULT,
                () -> results.enter(plan, new ResultValue(GrowthFigure.EXPORTS, 2027, 1, "보고", false, 0), null));
    }

    @Test
    void twoWhoEnterAResultDoNotOverwriteEachOther() {
        var plan = cases.plan("화천농산", GrowthState.RUNNING);
        results.enter(plan, revenue(2027, 5, "보고"), null);

        refused(Why.MOVED_ON, () -> results.enter(plan, revenue(2027, 6, "다른 보고"), null));
        results.enter(plan, revenue(2027, 7, "고침"), 0);
        refused(Why.MOVED_ON, () -> results.remove(plan, revenue(2027, 5, "보고")));

        assertThat(results.entered(plan))
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo(7));
    }

    @Test
    void theRegionalOfficeSeesButDoesNotEnter() {
        var plan = cases.plan("양구식품", GrowthState.AGREED);

        TestRoles.as("gangwon", "REGIONAL_OFFICER", () -> {
            assertThat(supports.of(plan)).isEmpty();
            assertThat(results.of(plans.get(plan))).hasSize(2);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> supports.add(plan, GrowthCases.patent(1)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> results.enter(plan, revenue(2027, 1, "보고"), null));
            return true;
        });
    }

    @Test
    @AsTenant("jeonnam")
    void anotherRegionEntersNothing() {
        var theirs = TestRoles.as(
                "gangwon", "REGION_OFFICER", () -> cases.plan("남의 기업 " + UUID.randomUUID(), GrowthState.AGREED));

        refused(Why.UNKNOWN, () -> supports.add(theirs, GrowthCases.patent(1)));
        refused(Why.UNKNOWN, () -> results.enter(theirs, revenue(2027, 1, "보고"), null));
        assertThat(supports.of(theirs)).isEmpty();
    }

    private static ResultValue revenue(int year, long value, String source) {
        return new ResultValue(GrowthFigure.REVENUE, year, value, source, false, 0);
    }

    private static SupportData with(SupportData data, String kind, String axis, long amount, LocalDate last) {
        return new SupportData(kind, axis, data.program(), data.provider(), amount, data.from(), last, "");
    }

    private static void refused(Why why, Runnable action) {
        assertThatExceptionOfType(GrowthRefused.class)
                .isThrownBy(action::run)
                .matches(refusal -> refusal.why() == why, "is " + why);
    }
}
