package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.FirmClass;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.lifecycle.StepRefused.Why;
import kr.ieum.testkit.AsTenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirements 1.3: a decision ends classes and begins others, for all firms at once, and the history tells of both. */
class DecidingARunTests extends ClassificationStory {

    @Autowired
    Clock clock;

    @Test
    void aDecisionBeginsTheClassesOfARun() {
        var firm = strong("선도 기업");

        var run = decided();

        var period = classes.current(firm).orElseThrow();
        assertThat(period.of()).isEqualTo(FirmClass.LEADING);
        assertThat(period.since()).isEqualTo(today());
        assertThat(period.run()).isEqualTo(run);
        assertThat(period.reason()).isEqualTo("지역위원회 의결");
        assertThat(period.decidedBy()).isEqualTo(CurrentUser.get().name());
    }

    @Test
    void promotionAndDemotionStandInTheHistory() {
        var rising = strong("오르는 기업");
        isAlready(rising, FirmClass.POTENTIAL);
        var falling = weak("내리는 기업");
        isAlready(falling, FirmClass.LEADING);

        decided();

        assertThat(classes.history(rising))
                .extracting(ClassPeriod::of, ClassPeriod::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FirmClass.LEADING, null),
                        org.assertj.core.groups.Tuple.tuple(FirmClass.POTENTIAL, today()));
        assertThat(classOf(falling)).isEqualTo(FirmClass.POTENTIAL);
    }

    @Test
    void whoLeavesHasNoClassAnyMoreAndWhoIsHeldKeepsIt() {
        var leaving = strong("문 닫은 기업");
        isAlready(leaving, FirmClass.LEADING);
        in(() -> jdbc.sql("UPDATE core.company SET status = 'CLOSED'").update());
        var held = firm("자료 없는 기업");
        isAlready(held, FirmClass.CANDIDATE);

        decided();

        assertThat(classes.current(leaving)).isEmpty();
        assertThat(classes.history(leaving)).hasSize(1);
        assertThat(classes.current(held).orElseThrow().since()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void whatTheReviewSetIsDecidedWithItsOwnReasonAndEvidence() {
        var firm = weak("스타기업");
        var run = inReview();
        review.adjust(run, firm, 0, FirmClass.CANDIDATE, "시가 고른 스타기업", new Evidence("star-firm", "지정서 12호"));

        take(run, "decide", Grounds.because("지역위원회 의결"));

        var period = classes.current(firm).orElseThrow();
        assertThat(period.of()).isEqualTo(FirmClass.CANDIDATE);
        assertThat(period.reason()).isEqualTo("시가 고른 스타기업");
        assertThat(period.evidence()).isEqualTo(new Evidence("star-firm", "지정서 12호"));
    }

    @Test
    void aFirmThatSomebodyDecidedAloneMeanwhileIsLeftAsItIs() {
        var firm = weak("따로 정한 기업");
        var run = inReview();
        classes.decide(firm, null, FirmClass.LEADING, "특구 선도", new Evidence("diversified", "사업보고서"));

        take(run, "decide", Grounds.because("의결"));

        assertThat(classOf(firm)).isEqualTo(FirmClass.LEADING);
    }

    @Test
    void aSecondDecisionOfTheSameDayHoldsFromTheNext() {
        var firm = strong("하루에 두 번");
        decided();
        in(() -> jdbc.sql("UPDATE core.company_figures SET revenue = 1, exports = 0")
                .update());

        decided();

        assertThat(classes.history(firm))
                .extracting(ClassPeriod::of, ClassPeriod::since)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FirmClass.CANDIDATE, today().plusDays(1)),
                        org.assertj.core.groups.Tuple.tuple(FirmClass.LEADING, today()));
    }

    @Test
    void whatALaterRunDecidedIsNotUndoneByAnEarlierOne() {
        weak("가");
        var earlier = inReview();
        decided();

        assertThatExceptionOfType(RunGuards.RunOvertaken.class)
                .isThrownBy(() -> take(earlier, "decide", Grounds.because("의결")));
    }

    @Test
    void aDecisionNeedsAReason() {
        var run = inReview();

        assertRefused(Why.REASON_MISSING, () -> take(run, "decide", Grounds.NONE));
    }

    @Test
    @AsTenant(value = "daejeon", roles = "REGION_OFFICER")
    void anOfficerReviewsButDoesNotDecide() {
        var run = inReview();

        assertRefused(Why.NOT_YOURS, () -> take(run, "decide", Grounds.because("의결")));
    }

    @Test
    @AsTenant(value = "daejeon", roles = "REGIONAL_OFFICER")
    void theMinistrysRegionalOfficeMayDecide() {
        var firm = strong("선도 기업");

        decided();

        assertThat(classOf(firm)).isEqualTo(FirmClass.LEADING);
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceIsTold() {
        var run = inReview();
        var version = cycles.get(classificationCycle, run.value()).version();
        take(run, "decide", Grounds.because("의결"));

        assertRefused(
                Why.MOVED_ON,
                () -> cycles.take(classificationCycle, run.value(), version, "decide", Grounds.because("의결")));
    }

    @Test
    void aDiscardedRunDecidesNothingAndKeepsNoScores() {
        var firm = strong("선도 기업");
        var run = inReview();

        take(run, "discard", Grounds.because("실적을 다시 가져온다"));

        assertThat(classes.history(firm)).isEmpty();
        assertThat(results.count(run, RowFilter.ALL)).isZero();
        assertThat(results.latest(firm)).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(StepRefused.class).isThrownBy(action).matches(refused -> refused.why() == why);
    }
}
