package kr.ieum.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("busan")
class CarryingTheTenantTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    AsyncTaskExecutor applicationTaskExecutor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void workGivenToAPoolGoesOnForTheTenantThatGaveIt() throws Exception {
        var seen = Tenancy.callAs(
                GANGWON,
                () -> applicationTaskExecutor.submit(this::tenantOfTheDatabase).get());

        assertThat(seen).isEqualTo("gangwon");
    }

    @Test
    void aThreadOfItsOwnHasNoTenant() {
        var refused = CompletableFuture.supplyAsync(this::tenantOfTheDatabase);

        assertThatThrownBy(refused::join).hasCauseInstanceOf(NoTenant.class);
    }

    @Test
    void workGivenToTheUserInterfaceRunsForItsUser() {
        var seen = new AtomicReference<String>();

        UI.getCurrent().access(() -> seen.set(tenantOfTheDatabase()));
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip(false);

        assertThat(seen.get()).isEqualTo("busan");
    }

    @Test
    void anActionForAnotherTenantEndsWithTheFormerOne() {
        assertThatThrownBy(() -> Tenancy.runAs(GANGWON, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(Tenancy.current()).isEqualTo(BUSAN);
    }

    @Test
    void aTransactionKeepsItsTenant() {
        assertThatThrownBy(() -> transaction.execute(status -> Tenancy.callAs(GANGWON, this::tenantOfTheDatabase)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to one tenant");
    }

    @Test
    void nobodySignedInIsNoTenant() {
        SecurityContextHolder.clearContext();

        assertThat(Tenancy.find()).isEmpty();
        assertThatThrownBy(Tenancy::current).isInstanceOf(NoTenant.class);
    }

    private String tenantOfTheDatabase() {
        return java.util.Objects.requireNonNull(transaction.execute(status ->
                jdbc.sql("SELECT core.current_tenant()").query(String.class).single()));
    }
}
