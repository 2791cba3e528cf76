package kr.ieum.plugins.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class PluginJobsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");

    /** Counts its runs in one property, and does what another one says. */
    private static final String JOB = """
            @org.pf4j.Extension
            public class Counting implements kr.ieum.plugin.ScheduledJobs {
                private final kr.ieum.plugin.People people;
                public Counting(kr.ieum.plugin.People people) {
                    this.people = people;
                }
                public java.util.List<kr.ieum.plugin.ScheduledJob> jobs() {
                    return java.util.List.of(new kr.ieum.plugin.ScheduledJob("count",
                            new kr.ieum.plugin.LocalText("세기", "Count"), java.time.Duration.ofHours(1), this::work));
                }
                private void work() {
                    System.setProperty("job-runs", String.valueOf(Integer.getInteger("job-runs", 0) + 1));
                    System.setProperty("job-person", people.current().toString());
                    if ("throw".equals(System.getProperty("job-does"))) {
                        throw new IllegalStateException("no fuel");
                    }
                    while ("wait".equals(System.getProperty("job-does"))) {
                        try {
                            Thread.sleep(10);
                        } catch (InterruptedException stopped) {
                            throw new IllegalStateException("interrupted");
                        }
                    }
                }
            }
            """;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    JobStore store;

    @Autowired
    PluginJobs jobs;

    @Autowired
    ObjectProvider<JobSource> sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final SteppingClock clock = new SteppingClock();
    private JobRunner node;
    private RunningPlugin plugin;

    @BeforeEach
    void startPlugin() {
        node = node();
        plugin = start();
    }

    @AfterEach
    void stopAll() {
        System.clearProperty("job-does");
        node.stopAll();
        RunningSamples.stopAll(plugins, JEONNAM, GANGWON);
        System.clearProperty("job-runs");
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.plugin_job").update());
    }

    @Test
    void aJobRunsSoonAfterItsPluginHasStartedWithNobodySignedIn() {
        node.tick();
        awaitRuns(1);

        assertThat(System.getProperty("job-person")).isEqualTo("Optional.empty");
        assertThat(state().outcome()).isEqualTo(JobOutcome.WELL);
        assertThat(state().startedAt()).isEqualTo(clock.instant());
        assertThat(state().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aJobRunsAgainWhenItsTimeHasPassedSinceTheLastEnd() {
        node.tick();
        awaitRuns(1);

        clock.step(Duration.ofMinutes(59));
        node.tick();
        assertThat(runs()).isOne();

        clock.step(Duration.ofMinutes(2));
        node.tick();
        awaitRuns(2);
    }

    @Test
    void aRestartGoesOnWhereTheFormerOneWas() {
        node.tick();
        awaitRuns(1);
        plugins.stop(JEONNAM, "jobs-sample");

        start();
        var restarted = node();
        clock.step(Duration.ofMinutes(30));
        restarted.tick();
        assertThat(runs()).isOne();

        clock.step(Duration.ofMinutes(31));
        restarted.tick();
        awaitRuns(2);
    }

    @Test
    void whatAJobThrowsIsCountedAndKeptInWords() {
        System.setProperty("job-does", "throw");

        node.tick();
        awaitRuns(1);

        assertThat(state().outcome()).isEqualTo(JobOutcome.FAILED);
        assertThat(state().error()).contains("no fuel");
        assertThat(plugin.health().faults().count()).isOne();
        assertThat(state().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aJobIsInterruptedAfterTenMinutes() {
        System.setProperty("job-does", "wait");
        node.tick();
        await(() -> runs() == 1);

        clock.step(Duration.ofMinutes(9));
        node.tick();
        assertThat(state().running()).isTrue();

        clock.step(Duration.ofMinutes(1));
        node.tick();
        await(() -> !state().running());

        assertThat(state().outcome()).isEqualTo(JobOutcome.TOO_LONG);
        assertThat(state().took()).isEqualTo(Duration.ofMinutes(10));
        assertThat(plugin.health().faults().count()).isOne();
    }

    @Test
    void ofTwoNodesOneRunsTheJob() {
        System.setProperty("job-does", "wait");
        var other = node();

        node.tick();
        await(() -> runs() == 1);
        other.tick();
        clock.step(Duration.ofSeconds(50));
        node.tick();
        clock.step(Duration.ofSeconds(50));
        other.tick();

        assertThat(state().running()).isTrue();
        assertThat(runs()).isOne();
    }

    @Test
    void whenANodeIsGoneAnotherTakesUpItsJob() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO core.plugin_job
                            (plugin_id, job_id, due_at, claimed_by, claimed_until, started_at)
                        VALUES ('jobs-sample', 'count', :now, uuidv7(), :until, :now)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update());

        node.tick();
        assertThat(runs()).isZero();

        clock.step(Duration.ofSeconds(61));
        node.tick();
        awaitRuns(1);
    }

    @Test
    void aRunThatIsCutOffIsMadeUpForWhenThePluginStartsAgain() {
        System.setProperty("job-does", "wait");
        node.tick();
        await(() -> runs() == 1);

        plugins.stop(JEONNAM, "jobs-sample");
        node.changed(new kr.ieum.plugins.runtime.PluginsChanged(JEONNAM));

        await(() -> !state().running());
        assertThat(state().outcome()).isEqualTo(JobOutcome.CUT_OFF);
        assertThat(plugin.health().faults().count()).isZero();

        System.clearProperty("job-does");
        start();
        node.tick();
        awaitRuns(2);
        assertThat(state().outcome()).isEqualTo(JobOutcome.WELL);
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        node.tick();
        awaitRuns(1);

        var theirs = Tenancy.callAs(GANGWON, () -> jobs.of(plugin.manifest()));

        assertThat(theirs).isEmpty();
    }

    @Test
    @AsTenant("jeonnam")
    void anOfficerDoesNotSeeTheJobs() {
        assertThatThrownBy(() -> jobs.of(plugin.manifest())).isInstanceOf(AccessDeniedException.class);
    }

    private JobRunner node() {
        return new JobRunner(plugins, store, sources, clock);
    }

    private RunningPlugin start() {
        return RunningSamples.start(
                plugins,
                JEONNAM,
                SamplePlugin.withClasses("Counting", JOB)
                        .withText("plugin.yaml", RunningSamples.manifest("jobs-sample", """
                                ports: [people]
                                jobs: [{id: count, name: {ko: 세기, en: Count}}]
                                """)));
    }

    private JobState state() {
        return store.of("jobs-sample", clock.instant()).stream()
                .filter(job -> job.id().equals("count"))
                .findFirst()
                .orElseThrow();
    }

    private void awaitRuns(int count) {
        await(() -> runs() == count && !state().running());
    }

    private static int runs() {
        return Integer.getInteger("job-runs", 0);
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static final class SteppingClock extends Clock {

        private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        void step(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
