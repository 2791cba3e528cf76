package kr.ieum.industry.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.LifeStep;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two officers of the ministry work at one sheet: nobody approves what he has not seen, and nothing is done twice. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class OfficersAtOnceTests {

    private static final int YEAR = 2027;

    @Autowired
    AllocationService allocations;

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<SheetState> cycle;

    @Autowired
    SheetData data;

    @BeforeEach
    void noSheets() {
        data.clear();
    }

    @Test
    void ofTwoOfficersWhoApproveAtOnceOneIsTold() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);

        var results = new Race(SecurityContextHolder.getContext()).run(take(id, "approve"), take(id, "approve"));

        assertThat(results).containsExactlyInAnyOrder("done", "MOVED_ON");
        assertThat(allocations.find(id).orElseThrow().head().state()).isEqualTo(SheetState.APPROVED);
    }

    @Test
    void whoApprovesADraftThatWasComputedAnewMeanwhileIsTold() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);
        var seen = take(id, "approve");

        data.draft(YEAR);

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(seen::run)
                .matches(refused -> refused.why() == StepRefused.Why.MOVED_ON);
        assertThat(cycles.history(cycle, id)).extracting(LifeStep::name).endsWith("recompute");
        assertThat(cycles.offers(cycle, id))
                .extracting(offer -> offer.transition().name())
                .containsExactly("approve", "discard");
    }

    @Test
    void ofTwoOfficersWhoDraftTheFirstSheetAtOnceOneIsToldOrComputesItAnew() {
        var results = new Race(SecurityContextHolder.getContext()).run(() -> data.draft(YEAR), () -> data.draft(YEAR));

        assertThat(results).contains("done").isSubsetOf("done", "DRAFTED_MEANWHILE");
        assertThat(allocations.sheets(YEAR)).hasSize(1);
    }

    @Test
    void nothingIsPublishedTwice() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);
        take(id, "approve").run();
        var seen = take(id, "publish");
        seen.run();

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(seen::run)
                .matches(refused -> refused.why() == StepRefused.Why.MOVED_ON);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> data.take(id, "publish", new Grounds(null, "공문 7호")))
                .matches(refused -> refused.why() == StepRefused.Why.NO_SUCH_STEP);
    }

    /** The step as somebody takes it who looks at the sheet now. */
    private Runnable take(UUID id, String step) {
        var version = cycles.get(cycle, id).version();
        return () -> cycles.take(cycle, id, version, step, new Grounds(null, "장관 결재 21호"));
    }
}
