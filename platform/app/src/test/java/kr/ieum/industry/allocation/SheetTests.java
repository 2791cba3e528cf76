package kr.ieum.industry.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.SheetRefused.Why;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.industry.allocation.engine.Terms;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.text.LocalizedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Requirement 1.15: an allocation is drafted, approved, published, and then never changes. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class SheetTests {

    private static final int YEAR = 2027;
    private static final TenantId BUSAN = new TenantId("busan");

    @Autowired
    AllocationService allocations;

    @Autowired
    OwnAllocations own;

    @Autowired
    AllocationRules rules;

    @Autowired
    SheetData data;

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<SheetState> cycle;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noSheets() {
        data.clear();
    }

    @Test
    void aDraftKeepsItsTermsItsGradesAndTheRules() {
        var id = data.draft(YEAR);

        var sheet = allocations.find(id).orElseThrow();
        assertThat(sheet.head().state()).isEqualTo(SheetState.DRAFT);
        assertThat(sheet.terms()).isEqualTo(rules.of(YEAR).allocation());
        assertThat(sheet.lines()).hasSize(14);
        assertThat(sheet.sums().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(200_000_000_000L);
        assertThat(sheet.rules()).hasSize(7);
        assertThat(sheet.given()).containsEntry(Grade.S, 2);
        assertThat(sheet.fixedTotal()).isEqualTo(6_000_000_000L);
        assertThat(cycles.get(cycle, id).state()).isEqualTo(SheetState.DRAFT);
    }

    @Test
    void aSecondDraftTakesThePlaceOfTheFirst() {
        var first = data.draft(YEAR);
        var terms = rules.of(YEAR).allocation().withRatio(BigDecimal.valueOf(20));

        var second = allocations.draft(YEAR, terms, data.grades(YEAR), null);

        assertThat(second).isEqualTo(first);
        assertThat(allocations.sheets(YEAR)).hasSize(1);
        assertThat(allocations.find(second).orElseThrow().head().ratio()).isEqualByComparingTo("20");
    }

    @Test
    void approvalNeedsFixedGradesTheSameGradesAndTheRulesOfTheYear() {
        var id = data.draft(YEAR);
        assertRefused(Why.GRADES_NOT_FIXED, () -> approve(id));

        data.fixGrades(YEAR);
        allocations.draft(YEAR, rules.of(YEAR).allocation(), Terms.grades("DSSB"), null);
        assertRefused(Why.GRADES_DIFFER, () -> approve(id));

        allocations.draft(YEAR, rules.of(YEAR).allocation().withRatio(BigDecimal.valueOf(25)), data.grades(YEAR), null);
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> approve(id))
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(new LocalizedName("성과 인센티브 비중", "Share paid by results")));

        data.draft(YEAR);
        approve(id);
        assertThat(allocations.find(id).orElseThrow().head().state()).isEqualTo(SheetState.APPROVED);
    }

    @Test
    void approvalAndPublicationNeedEvidence() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> data.take(id, "approve", Grounds.NONE))
                .matches(refused -> refused.why() == StepRefused.Why.EVIDENCE_MISSING);
        approve(id);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> data.take(id, "publish", Grounds.NONE))
                .matches(refused -> refused.why() == StepRefused.Why.EVIDENCE_MISSING);
    }

    @Test
    void whileASheetIsApprovedNoOtherIsDrafted() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);
        approve(id);

        assertRefused(Why.APPROVED_ALREADY, () -> data.draft(YEAR));
        data.take(id, "reopen", Grounds.because("금액 재검토"));
        data.draft(YEAR);

        assertThat(allocations.find(id).orElseThrow().head().state()).isEqualTo(SheetState.DRAFT);
    }

    @Test
    void aCorrectionIsAFurtherRevisionWithAReason() {
        var first = data.published(YEAR);

        assertRefused(Why.REASON_MISSING, () -> data.draft(YEAR));
        var second = allocations.draft(YEAR, rules.of(YEAR).allocation(), data.grades(YEAR), "등급 정정");
        approve(second);
        data.take(second, "publish", new Grounds(null, "공문 8호"));

        assertThat(allocations.find(first).orElseThrow().head().isInForce()).isFalse();
        assertThat(allocations.find(second).orElseThrow().head().isInForce()).isTrue();
        assertThat(allocations.find(second).orElseThrow().head().revision()).isEqualTo(2);
    }

    @Test
    void aDiscardedDraftMakesRoomForAnother() {
        var id = data.draft(YEAR);

        data.take(id, "discard", Grounds.because("잘못 만듦"));
        var next = allocations.draft(YEAR, rules.of(YEAR).allocation(), data.grades(YEAR), "다시 만듦");

        assertThat(next).isNotEqualTo(id);
        assertThat(allocations.find(id).orElseThrow().head().state()).isEqualTo(SheetState.DISCARDED);
    }

    @Test
    void gradesStayFixedWhileAnApprovedSheetStandsOnThem() {
        data.fixGrades(YEAR);
        approve(data.draft(YEAR));

        assertThatThrownBy(() -> data.reopenGrades(YEAR))
                .isInstanceOf(kr.ieum.industry.achievement.AchievementRefused.class);
        assertThatThrownBy(() -> data.as(
                        "national",
                        () -> jdbc.sql("UPDATE reference.achievement SET fixed_at = NULL WHERE year = 2027")
                                .update()))
                .rootCause()
                .hasMessageContaining("stands on these grades");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reference.allocation_line SET equal = equal + 1",
                "DELETE FROM reference.allocation_line",
                "INSERT INTO reference.allocation_line SELECT id, 'seoul', 99, 'S', 1, 1, 1 FROM reference.allocation_sheet",
                "UPDATE reference.allocation_sheet SET total = total + 1",
                "UPDATE reference.allocation_sheet SET published_at = NULL, approved_at = NULL",
                "UPDATE reference.allocation_sheet SET reason = '다른 사유'"
            })
    void theDatabaseKeepsAPublishedSheet(String sql) {
        data.published(YEAR);

        assertThatThrownBy(() -> data.as("national", () -> jdbc.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("locked");
    }

    @Test
    void theDatabaseApprovesOnlyLinesThatAddUp() {
        data.fixGrades(YEAR);
        data.draft(YEAR);
        data.as(
                "national",
                () -> jdbc.sql("UPDATE reference.allocation_line SET equal = equal - 1 WHERE region = 'busan'")
                        .update());

        assertThatThrownBy(() -> data.as(
                        "national",
                        () -> jdbc.sql("UPDATE reference.allocation_sheet SET approved_at = now()")
                                .update()))
                .rootCause()
                .hasMessageContaining("do not add up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocation_sheet", "allocation_line"})
    void aRegionReadsNothingBeforePublicationWithSqlOfItsOwn(String table) {
        data.fixGrades(YEAR);
        approve(data.draft(YEAR));

        assertThat(data.as("busan", () -> count(table))).isZero();
        assertThat(data.as("seoul", () -> count(table))).isZero();
        assertThat(data.as("busan", () -> own.all())).isEmpty();
    }

    @Test
    void aRegionReadsItsOwnLineOnceItIsPublished() {
        data.published(YEAR);

        assertThat(data.as("busan", () -> count("allocation_line"))).isOne();
        assertThat(data.as("seoul", () -> count("allocation_line"))).isZero();
        assertThat(data.as("seoul", () -> own.all())).isEmpty();
        assertThat(data.as("seoul", () -> own.isMember())).isFalse();
        var sheet = data.as("busan", () -> own.all()).getFirst();
        assertThat(sheet.lines()).extracting(AllocationLine::region).containsExactly(BUSAN);
        assertThat(sheet.weightSum()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reference.allocation_sheet SET replaced_at = now()",
                "UPDATE reference.allocation_line SET equal = 1",
                "DELETE FROM reference.allocation_line"
            })
    void aRegionChangesNothing(String sql) {
        data.published(YEAR);

        assertThat(data.as("busan", () -> jdbc.sql(sql).update())).isZero();
    }

    @Test
    void aRatioOrATotalThatIsNotTheRuleOfTheYearIsNotApproved() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);
        var ruled = rules.of(YEAR).allocation();

        for (var terms : List.of(
                ruled.withRatio(new BigDecimal("9.5")),
                ruled.withRatio(BigDecimal.valueOf(100)),
                ruled.withTotal(6_000_000_000_000L),
                ruled.withTotal(0).withAmount(Grade.S, 0))) {
            allocations.draft(YEAR, terms, data.grades(YEAR), null);

            assertRefused(Why.RULES_DIFFER, () -> approve(id));
        }
    }

    @Test
    void gradesThatDoNotFitTheirCountsAreNotApproved() {
        data.fixGrades(YEAR);
        var id = allocations.draft(YEAR, rules.of(YEAR).allocation().withCount(Grade.S, 3), data.grades(YEAR), null);

        assertRefused(Why.WRONG_COUNT, () -> approve(id));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystReadsButDraftsAndApprovesNothing() {
        assertThat(allocations.sheets()).isEmpty();
        assertThatThrownBy(() -> allocations.draft(YEAR, rules.of(YEAR).allocation(), Map.of(), null))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(cycle.transitions())
                .allSatisfy(step -> assertThat(step.roles()).containsExactly(kr.ieum.identity.Role.MINISTRY_ADMIN));
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionDoesNotAskForTheSheets() {
        assertThatThrownBy(() -> allocations.sheets()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aYearOutsideThePolicyIsRefused() {
        assertRefused(
                Why.NO_SUCH_YEAR,
                () -> allocations.draft(2031, rules.of(YEAR).allocation(), Terms.grades("SSB"), null));
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM reference." + table)
                .query(Integer.class)
                .single();
    }

    private void approve(UUID id) {
        data.take(id, "approve", new Grounds(null, "장관 결재 21호"));
    }

    private static void assertRefused(Why why, Runnable action) {
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(action::run).matches(refused -> refused.why() == why);
    }
}
