package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kr.ieum.notification.NotificationService;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Requirements 1.3: a run over a region's firms, in the background, one at a time, all or nothing. */
class RunTests extends ClassificationStory {

    @Autowired
    CutOffRuns cutOff;

    @Autowired
    RunJob job;

    @Autowired
    NotificationService notifications;

    @Autowired
    kr.ieum.policy.Policy policy;

    @Autowired
    java.time.Clock clock;

    @Test
    void aRunScoresEveryFirmAndWaitsForItsReview() {
        weak("가");
        growing("나");
        strong("다");

        var run = computed();

        assertThat(results.page(run, RowFilter.ALL, PageRequest.of(0, 10)))
                .extracting(firm -> firm.name() + " " + firm.proposed())
                .containsExactly("가 POTENTIAL", "나 CANDIDATE", "다 LEADING");
        var told = classifications.get(run);
        assertThat(told.state()).isEqualTo(RunState.COMPUTED);
        assertThat(told.firms()).isEqualTo(3);
        assertThat(told.done()).isEqualTo(3);
        assertThat(notifications.latest(1).getFirst().path()).isEqualTo(RunPaths.run(run));
    }

    @Test
    void aRunKeepsTheVersionsOfItsRules() {
        assertThat(classifications.rules(computed()).versions())
                .extracting(version -> version.rule().id())
                .hasSize(9)
                .contains("classification.thresholds", "classification.figures-age");
    }

    @Test
    void oneRunIsAtWorkAtATime() {
        added();

        assertThatExceptionOfType(RunUnderWay.class).isThrownBy(classifications::order);
    }

    @Test
    void aCancelledRunLeavesNothing() {
        weak("가");
        var run = added();

        classifications.cancel(run);
        job.work(run);

        assertThat(classifications.get(run).phase()).isEqualTo(RunPhase.CANCELLED);
        assertThat(results.count(run, RowFilter.ALL)).isZero();
        computed();
    }

    @Test
    void aRunThatWasCutOffInTheMiddleIsDiscardedAndSaidSo() {
        weak("가");
        var run = added();
        in(() -> jdbc.sql("UPDATE core.classification_run SET phase = 'COMPUTING'")
                .update());

        cutOff.closeAll();

        assertThat(classifications.get(run).phase()).isEqualTo(RunPhase.CUT_OFF);
        assertThat(notifications.latest(1).getFirst().title().ko()).contains("중단되었습니다");
        assertThat(results.count(run, RowFilter.ALL)).isZero();
        computed();
    }

    @Test
    void aRunThatAnotherNodeComputesIsLeftAlone() {
        var run = added();
        in(() -> jdbc.sql("UPDATE core.classification_run SET phase = 'COMPUTING'")
                .update());

        in(() -> {
            var turn = jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('classification daejeon', 0))")
                    .query(Boolean.class)
                    .single();
            var other = Thread.ofVirtual().start(cutOff::closeAll);
            join(other);
            return turn;
        });

        assertThat(classifications.get(run).phase()).isEqualTo(RunPhase.COMPUTING);
    }

    @Test
    void aRunThatWasTakenUpAlreadyIsNotComputedTwice() {
        weak("가");
        var run = computed();

        job.work(run);

        assertThat(classifications.get(run).phase()).isEqualTo(RunPhase.READY);
        assertThat(results.count(run, RowFilter.ALL)).isOne();
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_ADMIN")
    void aRegionOfTheCapitalAreaHasNoReshapedIndustries() {
        assertThatExceptionOfType(NotInScope.class).isThrownBy(classifications::order);
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        var firm = weak("가");
        var run = computed();

        Tenancy.runAs(new TenantId("gangwon"), () -> {
            assertThatExceptionOfType(NoSuchRun.class).isThrownBy(() -> classifications.get(run));
            assertThat(results.count(run, RowFilter.ALL)).isZero();
            assertThat(results.latest(firm)).isEmpty();
            assertThatExceptionOfType(NoSuchRun.class)
                    .isThrownBy(() -> results.explain(run, firm, Axis.GROWTH, java.util.Locale.KOREAN));
        });
    }

    @Test
    @AsTenant(value = "daejeon", roles = "SUPPORT_OFFICER")
    void aSupportBodyReadsRunsButOrdersNone() {
        assertThat(classifications.latest()).isEmpty();
        assertThatThrownBy(classifications::order).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryReadsNoRun() {
        assertThatThrownBy(classifications::latest).isInstanceOf(AccessDeniedException.class);
    }

    /** A run that nobody has taken up yet. */
    private RunId added() {
        var versions = versions();
        return new RunId(in(() -> {
            var id = jdbc.sql("""
                            INSERT INTO core.classification_run (day, ordered_by, ordered_account, ordered_at)
                            VALUES (current_date, '시험', :account, now()) RETURNING id""")
                    .param("account", kr.ieum.identity.CurrentUser.get().account())
                    .query(UUID.class)
                    .single();
            jdbc.sql("INSERT INTO core.classification_run_rule (run_id, version) SELECT :run, unnest(:versions)")
                    .param("run", id)
                    .param("versions", versions.toArray(UUID[]::new))
                    .update();
            return id;
        }));
    }

    private List<UUID> versions() {
        return FormulaRules.of(policy.book(java.time.LocalDate.now(clock))).versions().stream()
                .map(RuleVersion::id)
                .toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
