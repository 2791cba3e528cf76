package kr.ieum.plugins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.ArchiveRefused;
import kr.ieum.plugins.archive.SigningKey;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.TestPublisher;
import kr.ieum.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class ReleasesTests {

    private static final PublisherId SAMPLE = new PublisherId("sample");

    @Autowired
    Releases releases;

    @Autowired
    PluginReview review;

    @Autowired
    Publishers publishers;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @LiquibaseDataSource
    javax.sql.DataSource owner;

    /** The publisher of samples needs no review in tests. */
    @BeforeEach
    void review() {
        Tenancy.runAs(TenantId.NATIONAL, () -> publishers.rule(SAMPLE, Rule.REVIEW, publishers.now(), "시험"));
    }

    @AfterEach
    void forget() {
        asOwner("""
                        DELETE FROM reference.plugin_submission;
                        DELETE FROM reference.plugin_release;
                        DELETE FROM reference.plugin_key_revocation;
                        DELETE FROM reference.plugin_rule WHERE plugin_id IS NOT NULL OR rule <> 'ALLOWED';
                        DELETE FROM reference.plugin_key WHERE publisher LIKE 'other%';
                        DELETE FROM reference.plugin_publisher WHERE id LIKE 'other%'""");
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

        assertRefused(changed, ReleaseRefused.Reason.OTHER_BYTES);

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

        assertThat(answers).containsExactlyInAnyOrder("SUBMITTED", "catalogue.refused.OTHER_BYTES");
        assertThat(releases.visible()).hasSize(1);
    }

    @Test
    void ofTwoUploadsOfTheSameBytesAtOnceBothAreTheOneRelease() throws Exception {
        var archive = SamplePlugin.good().manifestWith("1.2.0", "7.0.1").archive();
        Callable<String> upload = () -> answer(() -> releases.submit(archive));

        var answers = atOnce(List.of(upload, upload));

        assertThat(answers).containsExactly("SUBMITTED", "SUBMITTED");
        assertThat(releases.visible())
                .filteredOn(release -> release.version().equals("7.0.1"))
                .hasSize(1);
    }

    @Test
    void whenTheDatabaseIsFullTheRegionHearsSoAndNothingIsKept() {
        asOwner("""
                CREATE FUNCTION reference.no_room() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION USING ERRCODE = ''disk_full''; END';
                CREATE TRIGGER no_room BEFORE INSERT ON reference.plugin_submission
                    FOR EACH ROW EXECUTE FUNCTION reference.no_room()""");
        try {
            assertThatThrownBy(() -> releases.submit(SamplePlugin.good().archive()))
                    .satisfies(refusedBecause(ReleaseRefused.Reason.NO_SPACE));
        } finally {
            asOwner("DROP FUNCTION reference.no_room() CASCADE");
        }

        assertThat(releases.visible()).isEmpty();
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

    @Test
    void aPublisherThatTheMinistryDoesNotKnowIsRefused() {
        var archive = SamplePlugin.good()
                .manifestWith("publisher: sample", "publisher: nobody")
                .archive();

        assertRefused(archive, ReleaseRefused.Reason.UNKNOWN_PUBLISHER);
    }

    @Test
    void aKeyThatTheMinistryDoesNotKnowIsRefused() {
        var archive = TestPublisher.ed25519("sample").sign(SamplePlugin.good().unsigned());

        assertRefused(archive, ReleaseRefused.Reason.UNKNOWN_KEY);
    }

    @Test
    void aKnownKeyOfAnotherPublisherIsRefused() {
        var other = otherPublisher();

        assertRefused(other.sign(SamplePlugin.good().unsigned()), ReleaseRefused.Reason.KEY_OF_ANOTHER);
    }

    @Test
    void aPluginStaysWithThePublisherThatBeganIt() {
        var other = otherPublisher();
        releases.submit(SamplePlugin.good().archive());
        var taken = other.sign(SamplePlugin.good()
                .manifestWith("publisher: sample", "publisher: other-one")
                .unsigned());

        assertRefused(taken, ReleaseRefused.Reason.PLUGIN_OF_ANOTHER);
    }

    @Test
    void aRevokedKeySignsNothingNew() {
        asNational("""
                INSERT INTO reference.plugin_key_revocation (key_id, stops_from, at, actor, reason)
                SELECT id, now() + interval '30 days', now(), 'test', 'test'
                FROM reference.plugin_key WHERE publisher = 'sample'""");

        assertRefused(SamplePlugin.good().archive(), ReleaseRefused.Reason.REVOKED);
    }

    @ParameterizedTest
    @CsvSource({"valid_from = now() + interval '1 day', NOT_YET_VALID", "valid_to = now(), EXPIRED"})
    void aKeySignsInItsTimeOnly(String time, ReleaseRefused.Reason reason) {
        asOwner("UPDATE reference.plugin_key SET " + time + " WHERE publisher = 'sample'");
        try {
            assertRefused(SamplePlugin.good().archive(), reason);
        } finally {
            asOwner("UPDATE reference.plugin_key SET valid_from = '2020-01-01', valid_to = '2049-01-01'"
                    + " WHERE publisher = 'sample'");
        }
    }

    @Test
    void whatIsAllowedMayBeUsedAtOnceWithTheReasonOfTheRule() {
        Tenancy.runAs(TenantId.NATIONAL, () -> publishers.rule(SAMPLE, Rule.ALLOWED, publishers.now(), "검증된 제공자입니다."));

        var release = releases.submit(SamplePlugin.good().archive());

        assertThat(release.isApproved()).isTrue();
        assertThat(release.decision().by()).isEqualTo("policy");
        assertThat(release.decision().reason()).isEqualTo("검증된 제공자입니다.");
    }

    @Test
    void theRuleOfAPluginBeatsTheRuleOfItsPublisher() {
        Tenancy.runAs(TenantId.NATIONAL, () -> publishers.rule(SAMPLE, Rule.ALLOWED, publishers.now(), "시험"));
        asNational("INSERT INTO reference.plugin_rule (plugin_id, rule, stops_from, at, actor, reason)"
                + " VALUES ('sample-one', 'BANNED', now(), now(), 'test', 'test')");

        assertRefused(SamplePlugin.good().archive(), ReleaseRefused.Reason.BANNED);
        assertThat(releases.visible()).isEmpty();
    }

    @Test
    void noRegionMakesItselfAPublisher() {
        assertThatThrownBy(() -> publishers.add(new PublisherId("other-two"), "우리", "시험"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> publishers.rule(SAMPLE, Rule.ALLOWED, publishers.now(), "시험"))
                .isInstanceOf(DataAccessException.class);
    }

    private TestPublisher otherPublisher() {
        var other = TestPublisher.ed25519("other-one");
        Tenancy.runAs(TenantId.NATIONAL, () -> {
            publishers.add(new PublisherId("other-one"), "다른 제공자", "시험");
            publishers.addKey(new PublisherId("other-one"), SigningKey.of(other.pem()), "시험");
        });
        return other;
    }

    /** When it is handed in, and when it is only looked at before. */
    private void assertRefused(byte[] archive, ReleaseRefused.Reason reason) {
        assertThatThrownBy(() -> releases.inspect(archive)).satisfies(refusedBecause(reason));
        assertThatThrownBy(() -> releases.submit(archive)).satisfies(refusedBecause(reason));
    }

    private void asNational(String sql) {
        Tenancy.runAs(
                TenantId.NATIONAL,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private void asOwner(String sql) {
        try (var connection = owner.getConnection()) {
            var same = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            same.sql("SET app.tenant = 'national'").update();
            same.sql(sql).update();
            same.sql("RESET app.tenant").update();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Consumer<Throwable> refusedBecause(ReleaseRefused.Reason reason) {
        return failure -> assertThat(failure)
                .isInstanceOfSatisfying(
                        ReleaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
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
