package kr.ieum.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.SheetState;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "ieum.demo=true")
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class DemoAllocationTests {

    private static final int YEAR = 2026;

    @Autowired
    AchievementService achievements;

    @Autowired
    AllocationService allocations;

    @Autowired
    DemoAllocation demo;

    @Test
    void theRegionsAreGradedByTheSyntheticFiguresAndAnAllocationIsPublishedOnce() {
        await().pollInSameThread().atMost(Duration.ofMinutes(3)).until(this::isPublished);

        demo.fill();

        var achievement = achievements.find(YEAR).orElseThrow();
        assertThat(achievement.isFixed()).isTrue();
        assertThat(achievement.regions())
                .hasSize(14)
                .allSatisfy(region ->
                        assertThat(region.confidence()).isGreaterThanOrEqualTo(achievements.leastConfidence(YEAR)))
                .extracting(region -> region.score())
                .doesNotHaveDuplicates();
        assertThat(allocations.sheets()).hasSize(1);
    }

    private boolean isPublished() {
        return allocations.sheets().stream()
                .map(sheet -> sheet.state())
                .toList()
                .equals(List.of(SheetState.PUBLISHED));
    }
}
