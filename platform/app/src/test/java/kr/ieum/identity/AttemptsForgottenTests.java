package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is signed in here, and no tenant is chosen: as when the schedule runs. */
@IntegrationTest
class AttemptsForgottenTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final TenantId JEJU = new TenantId("jeju");

    @Autowired
    AttemptsForgotten forgotten;

    @Autowired
    ScheduledTaskHolder schedule;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void oldAttemptsAreForgottenInEveryTenantAndNewOnesStay() {
        for (var tenant : List.of(BUSAN, JEJU, TenantId.NATIONAL)) {
            attempt(tenant, "long-ago", Duration.ofDays(31));
            attempt(tenant, "lately", Duration.ofDays(29));
        }

        forgotten.forgetOld();

        for (var tenant : List.of(BUSAN, JEJU, TenantId.NATIONAL)) {
            assertThat(remembered(tenant)).contains("lately").doesNotContain("long-ago");
        }
    }

    @Test
    void itRunsEachNight() {
        assertThat(schedule.getScheduledTasks())
                .filteredOn(task -> task.toString().contains("AttemptsForgotten"))
                .singleElement()
                .satisfies(task ->
                        assertThat(((CronTask) task.getTask()).getExpression()).isEqualTo("0 30 3 * * *"));
    }

    private void attempt(TenantId tenant, String username, Duration ago) {
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO core.sign_in_attempt (username, failures, last_at) VALUES (:username, 1, :at)
                        ON CONFLICT (tenant_id, username) DO UPDATE SET last_at = EXCLUDED.last_at""")
                        .param("username", username)
                        .param("at", Timestamp.from(clock.instant().minus(ago)))
                        .update()));
    }

    private List<String> remembered(TenantId tenant) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(status -> jdbc.sql("SELECT username FROM core.sign_in_attempt")
                        .query(String.class)
                        .list()));
    }
}
