package kr.ieum.plugins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.ArchiveRefused;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
import kr.ieum.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class ReleasesTests {

    @Autowired
    Releases releases;

    @Autowired
    PluginReview review;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @LiquibaseDataSource
    javax.sql.DataSource owner;

    @AfterEach
    void forget() {
        JdbcClient.create(owner)
                .sql("DELETE FROM reference.plugin_submission; DELETE FROM reference.plugin_release")
                .update();
    }

    @Test
    void aRegionHandsInAVersionThatWaits() {
        var archive = SamplePlugin.good().archive();

        var release = releases.submit(archive);

        assertThat(release.state()).isEqualTo(ReleaseState.SUBMITTED);
        assertThat(release.pluginId()).isEqualTo(SamplePlugin.ID);
        assertThat(release.size()).isEqualTo(archive.length);
        assertThat(release.decision()).isNull();
        assertThat(releases.archive(release.id())).isEqualTo(archive);
    }

    @Test
    void theSameBytesOnceMoreAreTheSameRelease() {
        var archive = SamplePlugin.good().archive();

        var first = releases.submit(archive);
        var second = releases.submit(archive);

        assertThat(second).isEqualTo(first);
        assertThat(releases.visible()).containsExactly(first);
    }

    @Test
    void otherBytesUnderTheSameVersionAreRefused() {
        var kept = releases.submit(SamplePlugin.good().archive());
        var changed = SamplePlugin.good().withText("more.txt", "more").archive();

        assertThatThrownBy(() -> releases.submit(changed)).isInstanceOf(OtherBytes.class);

        assertThat(releases.visible()).containsExactly(kept);
    }

    @Test
    void ofTwoUploadsAtOnceOneBecomesTheReleaseAndTheOtherHearsWhy() throws Exception {
        var archives = List.of(
                SamplePlugin.good().withText("more.txt", "one").archive(),
                SamplePlugin.good().withText("more.txt", "two").archive());

        var answers = atOnce(archives.stream()
                .<Callable<String>>map(archive -> () -> answer(() -> releases.submit(archive)))
                .toList());

        assertThat(answers).containsExactlyInAnyOrder("SUBMITTED", "plugins.catalogue.other-bytes");
        assertThat(releases.visible()).hasSize(1);
    }

    @Test
    void ofTwoUploadsOfTheSameBytesAtOnceBothAreTheOneRelease() throws Exception {
        var archive = SamplePlugin.good().archive();
        Callable<String> upload = () -> answer(() -> releases.submit(archive));

        var answers = atOnce(List.of(upload, upload));

        assertThat(answers).containsExactly("SUBMITTED", "SUBMITTED");
        assertThat(releases.visible()).hasSize(1);
    }

    @Test
    void anArchiveThatIsRefusedLeavesNothing() {
        var attack = SamplePlugin.good().with("../outside.txt", new byte[1]).archive();

        assertThatThrownBy(() -> releases.submit(attack)).isInstanceOf(ArchiveRefused.class);

        assertThat(releases.visible()).isEmpty();
    }

    @Test
    void anotherRegionSeesAVersionOnlyOnceTheMinistryHasApprovedIt() {
        var release = releases.submit(SamplePlugin.good().archive());

        assertThat(as("gangwon", () -> releases.find(release.id()))).isEmpty();
        assertThatThrownBy(() -> as("gangwon", () -> releases.archive(release.id())))
                .isInstanceOf(UnknownRelease.class);

        asMinistry(() -> review.approve(release.id(), "시험 보고서를 확인했습니다."));

        assertThat(as("gangwon", () -> releases.find(release.id())))
                .map(Release::isApproved)
                .contains(true);
        assertThat(as("gangwon", () -> releases.archive(release.id()))).hasSize((int) release.size());
    }

    @Test
    void aRegionThatHandsInWhatAnotherHasHandedInSeesItToo() {
        var archive = SamplePlugin.good().archive();
        var release = releases.submit(archive);

        var same = as("gangwon", () -> releases.submit(archive));

        assertThat(same).isEqualTo(release);
        assertThat(as("busan", releases::visible)).isEmpty();
    }

    @Test
    void whatTheMinistryRejectsStaysWithItsReason() {
        var release = releases.submit(SamplePlugin.good().archive());

        asMinistry(() -> review.reject(release.id(), "  시험 보고서가 없습니다. "));

        var seen = releases.find(release.id()).orElseThrow();
        assertThat(seen.state()).isEqualTo(ReleaseState.REJECTED);
        assertThat(seen.decision().reason()).isEqualTo("시험 보고서가 없습니다.");
        assertThat(as("gangwon", () -> releases.find(release.id()))).isEmpty();
    }

    @Test
    void aDecisionIsMadeOnceAndNeverWithoutReason() {
        var release = releases.submit(SamplePlugin.good().archive());

        assertThatThrownBy(() -> asMinistry(() -> review.approve(release.id(), " ")))
                .isInstanceOf(ReasonMissing.class);
        asMinistry(() -> review.approve(release.id(), "확인했습니다."));

        assertThatThrownBy(() -> asMinistry(() -> review.reject(release.id(), "다시 보았습니다.")))
                .isInstanceOf(AlreadyDecided.class);
        assertThat(releases.find(release.id())).map(Release::isApproved).contains(true);
    }

    @Test
    void neitherARegionNorAnAnalystDecides() {
        var release = releases.submit(SamplePlugin.good().archive());

        assertThatThrownBy(() -> review.approve(release.id(), "우리 것입니다.")).isInstanceOf(AccessDeniedException.class);
        signedIn("national", "MINISTRY_ANALYST");
        assertThat(review.releases()).hasSize(1);
        assertThatThrownBy(() -> review.approve(release.id(), "좋습니다.")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reference.plugin_release SET state = 'APPROVED', decided_at = now(), decided_by = 'x', reason = 'x'",
                "UPDATE reference.plugin_release SET archive = '\\x00'",
                "DELETE FROM reference.plugin_release",
                "DELETE FROM reference.plugin_submission",
                "INSERT INTO reference.plugin_submission SELECT id, 'gangwon', now(), 'x' FROM reference.plugin_release",
                "SELECT reference.decide_plugin_release(id, true, 'x', 'x', now()) FROM reference.plugin_release",
            })
    void theDatabaseItselfRefusesWhatGoesRoundTheFunctions(String attempt) {
        var release = releases.submit(SamplePlugin.good().archive());

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(attempt).query().listOfRows()))
                .isInstanceOf(DataAccessException.class);

        assertThat(releases.find(release.id())).contains(release);
    }

    private static String answer(Supplier<Release> submitted) {
        try {
            return submitted.get().state().name();
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private static List<String> atOnce(List<Callable<String>> works) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            List<Future<String>> answers = works.stream()
                    .map(work -> threads.submit(new DelegatingSecurityContextCallable<>(() -> {
                        start.await();
                        return work.call();
                    })))
                    .toList();
            start.countDown();
            return answers.stream().map(ReleasesTests::get).toList();
        }
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static <T> T as(String tenant, Supplier<T> work) {
        return Tenancy.callAs(new TenantId(tenant), work::get);
    }

    private void asMinistry(Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            signedIn("national", "MINISTRY_ADMIN");
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void signedIn(String tenant, String role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn.as(tenant, List.of(role)));
        SecurityContextHolder.setContext(context);
    }
}
