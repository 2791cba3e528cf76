package kr.ieum.nation.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.identity.TestRoles;
import kr.ieum.nation.Area;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows F13, 1.2 and G4: targets beside what has evidence, and nothing that tells of a single firm. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class TargetsTests {

    private static final LocalDate DONE = LocalDate.of(2024, 12, 1);

    @Autowired
    NationalTargets targets;

    @Autowired
    OwnTargets own;

    @Autowired
    CountedThings things;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    @AfterEach
    void clear() {
        things.clear();
    }

    @Test
    void twoHundredAndEightyAndTwentyAreTheThreeHundred() {
        var board = board(Target.LEADING);

        assertThat(board.partsFormula()).isEqualTo("280 + 20 = 300");
        assertThat(board.partsFit()).isTrue();
        assertThat(board(Target.PROJECT).goal().whole()).isEqualTo(300);
        assertThat(board(Target.COLLABORATION).goal().whole()).isEqualTo(100);
    }

    @Test
    void theWayGoesInEqualStepsAndSaysThatItIsOurs() {
        var board = board(Target.LEADING);

        assertThat(board.path()).extracting(TargetYear::year).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(board.path())
                .extracting(year -> year.path().stripTrailingZeros())
                .containsExactly(number("60"), number("120"), number("180"), number("240"), number("300"));
        assertThat(board.explainPath().limits()).isNotEmpty();
    }

    @Test
    void leadingFirmsCountWithEvidenceOnlyAndInTheirRegion() {
        things.leading("busan", 4);
        things.leading("ulsan", 3);
        things.leading("ulsan", null, null);
        things.close("ulsan", things.leading("ulsan", null, "확인서"));
        things.leading("seoul", 5);

        var board = board(Target.LEADING);

        assertThat(value(board, "busan")).isEqualTo(4);
        assertThat(value(board, "ulsan")).isEqualTo(3);
        assertThat(board.count("seoul")).isEmpty();
        assertThat(board.actual()).isEqualTo(7);
        assertThat(board.explain().formula().ko()).isEqualTo("7 ÷ 300 × 100 = 2.3%");
    }

    @Test
    void aFirmOfSeveralTenantsCountsOnceAcrossRegionsFirst() {
        things.leading(things.joint(), 3);
        things.leading(things.joint(), "1234567891", "확인서");
        things.leading("busan", "1234567891", "확인서");
        things.leading("busan", 3);

        var board = board(Target.LEADING);

        assertThat(value(board, TargetBoard.JOINT)).isEqualTo(4);
        assertThat(value(board, "busan")).isEqualTo(3);
        assertThat(value(board, TargetBoard.PILLAR)).isEqualTo(3);
        assertThat(board.actual()).isEqualTo(7);
    }

    @Test
    void aCountOfTwoIsWithheldAndSoIsTheOneItWouldFollowFrom() {
        things.leading("busan", 2);
        things.leading("ulsan", 3);
        things.leading("jeonnam", 5);

        var board = board(Target.LEADING);

        assertThat(value(board, "busan")).isNull();
        assertThat(value(board, "ulsan")).isNull();
        assertThat(value(board, "jeonnam")).isEqualTo(5);
        assertThat(board.actual()).isEqualTo(10);
    }

    @Test
    void theRegionsTogetherAreHiddenWithTheCountAcrossThem() {
        things.leading(things.joint(), 1);
        things.leading("busan", 4);
        things.leading("jeonnam", 5);

        var board = board(Target.LEADING);

        assertThat(value(board, TargetBoard.JOINT)).isNull();
        assertThat(value(board, TargetBoard.PILLAR)).isNull();
        assertThat(value(board, "busan")).isNull();
        assertThat(board.actual()).isEqualTo(10);
    }

    @Test
    void projectsCountWhenTheyHaveEndedWithEveryStepDone() {
        things.project("jeju", "ENDED", DONE);
        things.project("jeju", "ENDED", null);
        things.project("jeju", "RUNNING", DONE);
        things.project("jeju", "STOPPED", DONE);
        things.project(things.joint(), "ENDED", DONE);

        var board = board(Target.PROJECT);

        assertThat(value(board, "jeju")).isEqualTo(1);
        assertThat(value(board, "seoul")).isZero();
        assertThat(board.actual()).isEqualTo(1);
        assertThat(board.path())
                .filteredOn(year -> year.year() == 2023)
                .extracting(TargetYear::over)
                .containsExactly(false);
        assertThat(board.path())
                .filteredOn(year -> year.year() == 2024)
                .extracting(TargetYear::actual)
                .containsExactly(1L);
    }

    @Test
    void modelsOfCollaborationHaveNoFigureNotZero() {
        var board = board(Target.COLLABORATION);

        assertThat(board.target().isCounted()).isFalse();
        assertThat(board.counts()).isEmpty();
        assertThat(board.actual()).isNull();
    }

    @Test
    void theRegionsThatCountAreThoseOfTheRule() {
        var board = board(Target.LEADING);

        assertThat(board.scope().members())
                .containsExactlyInAnyOrderElementsOf(regions.all().stream()
                        .filter(region -> !region.capitalArea())
                        .map(Region::id)
                        .map(Area::of)
                        .toList());
    }

    @Test
    void aRegionSeesItsOwnCountAndNoOther() {
        things.leading("busan", 2);
        things.leading("ulsan", 9);

        var boards = TestRoles.as("busan", "REGION_OFFICER", own::boards);

        assertThat(boards.getFirst().counts()).containsExactly(new TargetCount("busan", 2L));
        assertThatThrownBy(() -> TestRoles.as("busan", "REGION_ADMIN", targets::boards))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(own::boards).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseCountsForTheMinistryAlone() {
        things.leading("busan", 4);

        var seen = TestRoles.as(
                "ulsan",
                "REGION_ADMIN",
                () -> transactions.execute(status -> List.of(
                        jdbc.sql("SELECT count(*) FROM nation.target_count")
                                .query(Long.class)
                                .single(),
                        jdbc.sql("SELECT count(*) FROM nation.target_year")
                                .query(Long.class)
                                .single())));

        assertThat(seen).containsOnly(0L);
    }

    private TargetBoard board(Target target) {
        return targets.boards().stream()
                .filter(board -> board.target() == target)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Long value(TargetBoard board, String area) {
        return board.count(area).orElseThrow().value();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }
}
