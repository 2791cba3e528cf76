package kr.ieum.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kr.ieum.exchange.ImportHistory;
import kr.ieum.exchange.ImportOutcome;
import kr.ieum.exchange.ImportState;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestPropertySource(properties = "ieum.demo=true")
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class DemoFirmsTests {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    @Autowired
    ImportHistory history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyRegionGetsFirmsThatSayTheyAreExamples() {
        await().pollInSameThread()
                .atMost(LONG_ENOUGH)
                .until(() -> history.count() == 1
                        && !history.recent(0, 1).getFirst().state().isOpen()
                        && !history.recent(0, 1).getFirst().state().isWorking());

        var done = history.recent(0, 1).getFirst();

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts().of(ImportOutcome.PROBLEM)).isZero();
        for (var tenant : new String[] {"busan", "sejong", "jeju"}) {
            assertThat(count(tenant, "true")).isPositive();
            assertThat(count(tenant, "name NOT LIKE '예시 %'")).isZero();
            assertThat(count(tenant, "main_industry IS NULL")).isZero();
            assertThat(count(tenant, "latest_employees IS NULL")).isZero();
        }
    }

    private int count(String tenant, String condition) {
        return Tenancy.callAs(
                new TenantId(tenant),
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM core.company WHERE " + condition)
                        .query(Integer.class)
                        .single()));
    }
}
