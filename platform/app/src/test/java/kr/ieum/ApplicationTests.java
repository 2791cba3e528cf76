package kr.ieum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.ieum.tenancy.NoTenant;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ApplicationTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTransactionCarriesItsTenantToTheDatabase() {
        var busan = new TenantId("busan");

        var seen = Tenancy.callAs(
                busan,
                () -> transaction.execute(status -> jdbc.sql("SELECT core.current_tenant()")
                        .query(String.class)
                        .single()));

        assertThat(seen).isEqualTo("busan");
    }

    @Test
    void aTransactionWithoutTenantIsRefused() {
        assertThatThrownBy(() -> transaction.execute(
                        status -> jdbc.sql("SELECT 1").query(Integer.class).single()))
                .isInstanceOf(NoTenant.class);
    }

    @Test
    void theApplicationIsALoginThatCanBypassNothing() {
        var login = Tenancy.callAs(
                new TenantId("busan"),
                () -> transaction.execute(status -> jdbc.sql("SELECT session_user::text")
                        .query(String.class)
                        .single()));

        assertThat(login).isEqualTo("ieum_app");
    }
}
