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

    @Test
    void whatIsDoneWithFirmsIsThereToo() {
        await().pollInSameThread()
                .atMost(LONG_ENOUGH)
                .until(() -> count("joint-lithium-batteries", "core.joint_project", "true") == 2);

        for (var region : new String[] {"busan", "daegu", "jeju"}) {
            assertThat(count(region, "core.firm_class", "until IS NULL")).isPositive();
            assertThat(count(region, "core.firm_class", "class = 'LEADING'")).isPositive();
            assertThat(count(region, "core.leading_firm", "true")).isBetween(3, 9);
            assertThat(count(region, "core.growth_plan", "true")).isBetween(8, 12);
            assertThat(count(region, "core.growth_support", "program NOT LIKE '%(합성)'"))
                    .isZero();
            assertThat(count(region, "core.regional_industry", "name_ko NOT LIKE '시범(합성)%'"))
                    .isZero();
        }
        assertThat(count("joint-hydrogen-busan-ulsan", "core.joint_firm", "true"))
                .isEqualTo(6);
        assertThat(count("joint-hydrogen-busan-ulsan", "core.joint_roadmap", "true"))
                .isEqualTo(2);
    }

    private int count(String tenant, String condition) {
        return count(tenant, "core.company", condition);
    }

    private int count(String tenant, String table, String condition) {
        return Tenancy.callAs(
                new TenantId(tenant),
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + condition)
                        .query(Integer.class)
                        .single()));
    }
}
