package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadRuling.Why;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.testkit.AsTenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements 1.3, 1.6 to 1.8: in review a firm may be set otherwise, with a reason and the evidence of its class. */
class ReviewingARunTests extends ClassificationStory {

    private static final Evidence STAR = new Evidence("star-firm", "대전시 스타기업 지정서 2026-12호");

    @Test
    void whatTheReviewSetsTakesTheProposalsPlace() {
        var firm = weak("스타기업");
        var run = inReview();

        review.adjust(run, firm, 0, FirmClass.CANDIDATE, "시가 고른 스타기업", STAR);

        var rated = rated(run, firm);
        assertThat(rated.proposed()).isEqualTo(FirmClass.POTENTIAL);
        assertThat(rated.next()).contains(FirmClass.CANDIDATE);
        assertThat(rated.version()).isOne();
        assertThat(review.adjustments(run, firm))
                .extracting(Adjustment::to, Adjustment::reason, Adjustment::evidence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FirmClass.CANDIDATE, "시가 고른 스타기업", STAR));
        assertThat(results.count(run, new RowFilter("", null, null, null, true)))
                .isOne();
    }

    @Test
    @AsTenant(value = "daejeon", roles = "SUPPORT_OFFICER")
    void theTechnoparkTakesPartInTheReview() {
        var firm = weak("추천 기업");
        var run = kr.ieum.identity.CurrentUser.callAs(Officers.admin("daejeon"), this::inReview);

        review.adjust(run, firm, 0, FirmClass.POTENTIAL, "혁신 창업기업", new Evidence("technopark", "대전TP 추천서 3호"));

        assertThat(rated(run, firm).next()).contains(FirmClass.POTENTIAL);
    }

    @Test
    void aFirmOfWhichTooLittleIsKnownCanBeGivenAClass() {
        var firm = firm("자료 없는 기업");
        var run = inReview();

        review.adjust(run, firm, 0, FirmClass.CANDIDATE, "벤처투자 유치", new Evidence("venture-backed", "투자계약서"));

        assertThat(rated(run, firm).change()).isEqualTo(ClassChange.ENTER);
    }

    @Test
    void theSecondOfTwoWhoSetAFirmAtOnceIsTold() {
        var firm = weak("가");
        var run = inReview();
        review.adjust(run, firm, 0, FirmClass.CANDIDATE, "스타기업", STAR);

        assertThatExceptionOfType(RuledMeanwhile.class)
                .isThrownBy(() -> review.adjust(run, firm, 0, FirmClass.CANDIDATE, "스타기업", STAR));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "CANDIDATE|' '|star-firm|지정서|REASON_MISSING",
                "CANDIDATE|사유|star-firm|' '|PAPER_MISSING",
                "CANDIDATE|사유|technopark|추천서|KIND",
                "LEADING|사유|star-firm|지정서|KIND",
                "POTENTIAL|사유|diversified|사업보고서|KIND"
            },
            delimiter = '|')
    void theEvidenceMustBeThatOfTheClass(FirmClass wanted, String reason, String kind, String paper, Why why) {
        var firm = weak("가");
        var run = inReview();

        assertThatExceptionOfType(BadRuling.class)
                .isThrownBy(() -> review.adjust(run, firm, 0, wanted, reason, new Evidence(kind, paper)))
                .matches(refused -> refused.why() == why);
    }

    @Test
    void aReasonHasAThousandCharactersAtMost() {
        var firm = weak("가");
        var run = inReview();

        review.adjust(run, firm, 0, FirmClass.CANDIDATE, "가".repeat(1_000), STAR);
        assertThatExceptionOfType(BadRuling.class)
                .isThrownBy(() -> review.adjust(run, firm, 1, FirmClass.CANDIDATE, "가".repeat(1_001), STAR))
                .matches(refused -> refused.why() == Why.TOO_LONG);
    }

    @Test
    void outsideTheReviewNothingIsSet() {
        var firm = weak("가");
        var run = computed();

        assertNotInReview(run, firm);
        take(run, "review", Grounds.NONE);
        take(run, "decide", Grounds.because("의결"));
        assertNotInReview(run, firm);
    }

    private void assertNotInReview(RunId run, java.util.UUID firm) {
        assertThatExceptionOfType(BadRuling.class)
                .isThrownBy(() -> review.adjust(run, firm, 0, FirmClass.CANDIDATE, "스타기업", STAR))
                .matches(refused -> refused.why() == Why.NOT_IN_REVIEW);
    }
}
