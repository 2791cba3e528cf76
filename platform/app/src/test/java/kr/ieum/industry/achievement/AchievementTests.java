package kr.ieum.industry.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementRefused.Why;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Requirements 1.13, 1.14: the ministry measures a year over all tenants, decides on grades and fixes them. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class AchievementTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final TenantId JEJU = new TenantId("jeju");

    @Autowired
    AchievementService achievements;

    @Autowired
    OwnAchievements own;

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<AchievementState> cycle;

    @Autowired
    AchievementData data;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theYearIsOpen() {
        data.clear();
    }

    @Test
    void growthComparesTheSameFirmsInBothYears() {
        data.firms("busan", 4, 2024, 1_000, 10, 2025, 1_100, 10);
        // a firm that only the later list has is no growth
        data.firms("busan", 1, 2025, 9_000, 90, 2026, 9_000, 90);

        var busan = achievements.measure(2027).region(BUSAN).orElseThrow();

        assertThat(value(busan, Indicator.SALES_GROWTH).value()).isEqualByComparingTo("10");
        assertThat(value(busan, Indicator.SALES_GROWTH).firms()).isEqualTo(4);
        assertThat(value(busan, Indicator.EMPLOYMENT_GROWTH).value()).isEqualByComparingTo("0");
        assertThat(value(busan, Indicator.EXPORT_GROWTH).missing()).isEqualTo(Missing.NO_FIRMS);
        assertThat(busan.confidence()).isEqualByComparingTo("45");
    }

    @Test
    void resultsOfOneOrTwoFirmsAreWithheld() {
        data.firms("jeju", 2, 2024, 1_000, 10, 2025, 2_000, 20);

        var jeju = achievements.measure(2027).region(JEJU).orElseThrow();

        assertThat(value(jeju, Indicator.SALES_GROWTH).missing()).isEqualTo(Missing.WITHHELD);
        assertThat(value(jeju, Indicator.SALES_GROWTH).base()).isNull();
        assertThat(jeju.score()).isNull();
        assertThat(jeju.grade()).isNull();
    }

    @Test
    void largeFirmsDoNotCount() {
        data.firms("busan", 3, 2024, 1_000, 10, 2025, 1_000, 10);
        data.as(
                "busan",
                () -> jdbc.sql("UPDATE core.company SET size_class = 'LARGE'").update());

        var busan = achievements.measure(2027).region(BUSAN).orElseThrow();

        assertThat(busan.score()).isNull();
    }

    @Test
    void classesAreMeasuredAtTheEndOfTheYear() {
        data.firms("busan", 8, 2025, 1_000, 10, 2026, 1_000, 10);
        data.classes("busan", 8, "POTENTIAL", "2024-05-01", "CANDIDATE", "2025-06-01", 4);

        var busan = achievements.measure(2027).region(BUSAN).orElseThrow();

        assertThat(value(busan, Indicator.CLASS_RISE).value()).isEqualByComparingTo("50");
        assertThat(value(busan, Indicator.CLASS_SHARE).value()).isEqualByComparingTo("50");
        assertThat(value(busan, Indicator.CLASS_SHARE).firms()).isEqualTo(8);
    }

    @Test
    void theGradesFollowTheScoresAndTheCounts() {
        data.growing();

        var achievement = achievements.measure(2027);

        assertThat(achievement.regions()).hasSize(14);
        assertThat(achievement.figuresYear()).isEqualTo(2025);
        assertThat(achievement.counts()).containsEntry(Grade.S, 2).containsEntry(Grade.A, 4);
        assertThat(achievement.regions().getFirst().grade()).isEqualTo(Grade.S);
        assertThat(achievement.rules()).hasSize(7);
    }

    @Test
    void anotherGradeNeedsAReasonAndStaysWhenTheYearIsMeasuredAnew() {
        data.growing();
        var best = achievements.measure(2027).regions().getFirst().region();

        assertRefused(Why.REASON_MISSING, () -> achievements.decide(2027, best, Grade.A, " "));
        achievements.decide(2027, best, Grade.A, "사업비 집행 부진");
        achievements.measure(2027);

        var line = achievements.find(2027).orElseThrow().region(best).orElseThrow();
        assertThat(line.proposed()).isEqualTo(Grade.S);
        assertThat(line.grade()).isEqualTo(Grade.A);
        assertThat(line.reason()).isEqualTo("사업비 집행 부진");
        assertThat(line.decidedBy()).isNotBlank();
    }

    @Test
    void fixingNeedsEveryGradeTheRightCountsAndEvidence() {
        data.growing();
        data.as("jeju", () -> jdbc.sql("DELETE FROM core.company").update());
        var achievement = achievements.measure(2027);

        assertRefused(Why.GRADE_MISSING, () -> fix(achievement));
        achievements.decide(2027, JEJU, Grade.S, "자료가 없어 전년 등급을 따름");
        assertRefused(Why.WRONG_COUNT, () -> fix(achievement));
        achievements.decide(2027, JEJU, Grade.C, "자료가 없어 전년 등급을 따름");
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> take(achievement, "fix", Grounds.NONE))
                .matches(refused -> refused.why() == StepRefused.Why.EVIDENCE_MISSING);
        fix(achievement);

        assertThat(achievements.find(2027).orElseThrow().isFixed()).isTrue();
        assertRefused(Why.FIXED, () -> achievements.measure(2027));
        assertRefused(Why.FIXED, () -> achievements.decide(2027, JEJU, Grade.D, "다시"));
    }

    @Test
    void aRegionSeesItsOwnGradeAndNothingBeforeItIsFixed() {
        data.growing();
        var achievement = achievements.measure(2027);

        assertThat(data.as("busan", () -> own.find(2027))).isEmpty();
        fix(achievement);

        var seen = data.as("busan", () -> own.find(2027)).orElseThrow();
        assertThat(seen.regions()).extracting(RegionAchievement::region).containsExactly(BUSAN);
        assertThat(seen.regions().getFirst().values()).isNotEmpty();
    }

    @Test
    void openedAgainTheGradesAreAProposalThatNoRegionSees() {
        data.growing();
        var achievement = achievements.measure(2027);
        fix(achievement);

        take(achievement, "reopen", Grounds.because("산식 오류"));

        assertThat(achievements.find(2027).orElseThrow().isFixed()).isFalse();
        assertThat(data.as("busan", () -> own.find(2027))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reference.achievement_region SET rank = 1 WHERE region = 'busan'",
                "DELETE FROM reference.achievement_value",
                "DELETE FROM reference.achievement",
                "UPDATE reference.achievement SET figures_year = 2020"
            })
    void theDatabaseKeepsFixedGrades(String sql) {
        data.growing();
        fix(achievements.measure(2027));

        assertThatThrownBy(() -> data.as("national", () -> jdbc.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("fixed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM reference.achievement",
                "SELECT count(*) FROM reference.achievement_region",
                "SELECT count(*) FROM reference.achievement_value",
                "SELECT count(*) FROM nation.region_result"
            })
    void aRegionReadsNothingOfAProposalWithSqlOfItsOwn(String sql) {
        data.growing();
        achievements.measure(2027);

        assertThat(data.as("busan", () -> jdbc.sql(sql).query(Integer.class).single()))
                .isZero();
    }

    @Test
    void aRegionWritesNoGrades() {
        data.growing();
        fix(achievements.measure(2027));

        assertThat(data.as(
                        "busan",
                        () -> jdbc.sql("UPDATE reference.achievement SET fixed_at = NULL")
                                .update()))
                .isZero();
        assertThatThrownBy(() -> data.as("busan", () -> jdbc.sql("""
                        INSERT INTO reference.achievement (year, figures_year, rules, measured_at, measured_by)
                        VALUES (2024, 2022, '{}', now(), 'busan')""").update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aYearOutsideThePolicyIsRefused() {
        assertRefused(Why.NO_SUCH_YEAR, () -> achievements.measure(2031));
        assertRefused(Why.NOT_MEASURED, () -> achievements.decide(2025, BUSAN, Grade.A, "사유"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystReadsAndDoesNotMeasure() {
        assertThat(achievements.find(2027)).isEmpty();
        assertThatThrownBy(() -> achievements.measure(2027)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionDoesNotAskForTheOthers() {
        assertThatThrownBy(() -> achievements.find(2027)).isInstanceOf(AccessDeniedException.class);
    }

    private void fix(Achievement achievement) {
        take(achievement, "fix", new Grounds(null, "정책협의회 심의 결과 3호"));
    }

    private void take(Achievement achievement, String step, Grounds grounds) {
        var stand = cycles.get(cycle, achievement.id());
        cycles.take(cycle, achievement.id(), stand.version(), step, grounds);
    }

    private static IndicatorValue value(RegionAchievement region, Indicator indicator) {
        return region.values().stream()
                .filter(value -> value.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Why why, Runnable action) {
        assertThatExceptionOfType(AchievementRefused.class)
                .isThrownBy(action::run)
                .matches(refused -> refused.why() == why);
    }
}
