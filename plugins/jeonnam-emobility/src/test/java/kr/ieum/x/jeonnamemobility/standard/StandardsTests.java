package kr.ieum.x.jeonnamemobility.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandardsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private TestSpace space;
    private Standards standards;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        standards = new Standards(space.jdbc(), space.records());
    }

    @Test
    void aStandardIsAgreedPublishedAndWithdrawn() {
        standards.add("배터리 팩", "1.0");
        standards.fix(only(), space.part("EM-1", null, null), "커넥터 규격 A");

        standards.advance(only(), DAY, "표준화 위원회 3차");
        standards.advance(only(), DAY.plusDays(10), "");
        standards.advance(only(), DAY.plusDays(20), "");

        assertThat(only().state()).isEqualTo(StandardState.WITHDRAWN);
        assertThat(only().agreedBy()).isEqualTo("표준화 위원회 3차");
        assertThat(only().withdrawnOn()).isEqualTo(DAY.plusDays(20));
    }

    @Test
    void aStandardThatFixesNothingIsNotAgreed() {
        standards.add("배터리 팩", "1.0");

        assertRefused("standard.fixes-nothing", () -> standards.advance(only(), DAY, "위원회"));
    }

    @Test
    void whatWasAgreedIsNotChangedAnyMore() {
        standards.add("배터리 팩", "1.0");
        var part = space.part("EM-1", null, null);
        standards.fix(only(), part, "커넥터 규격 A");
        standards.advance(only(), DAY, "위원회");

        assertRefused("standard.not-a-draft", () -> standards.fix(only(), part, "커넥터 규격 B"));
    }

    @Test
    void itIsNotPublishedBeforeItWasAgreed() {
        standards.add("배터리 팩", "1.0");
        standards.fix(only(), space.part("EM-1", null, null), "커넥터 규격 A");
        standards.advance(only(), DAY, "위원회");

        assertRefused("standard.too-early", () -> standards.advance(only(), DAY.minusDays(1), ""));
    }

    @Test
    void onlyOneVersionIsPublishedAtATime() {
        standards.add("배터리 팩", "1.0");
        standards.fix(only(), space.part("EM-1", null, null), "커넥터 규격 A");
        standards.advance(only(), DAY, "위원회");
        standards.advance(only(), DAY, "");

        standards.addAfter(only(), "2.0");
        var second = standards.find("", StandardState.DRAFT, 0, 10).getFirst();
        standards.advance(second, DAY, "위원회");
        var agreed = standards.find("", StandardState.AGREED, 0, 10).getFirst();

        assertRefused("standard.other-published", () -> standards.advance(agreed, DAY, ""));
    }

    @Test
    void whoeverFixesAPartMustHaveSeenTheLatestDraft() {
        standards.add("배터리 팩", "1.0");
        var seen = only();
        standards.change(seen, "배터리 팩", "1.1");

        assertRefused("common.changed-meanwhile", () -> standards.fix(seen, space.part("EM-1", null, null), "규격"));
    }

    private Standard only() {
        return standards.find("", null, 0, 10).getFirst();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
