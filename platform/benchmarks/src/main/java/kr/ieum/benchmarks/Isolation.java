package kr.ieum.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same reads in transactions of the same make: once with the stamp and under row-level security, as the application
 * does them, once without either, and then each statement has to name the tenant itself. Hibernate's {@code @TenantId}
 * names the tenant, too; SQL of the application's own leaves that to the policy.
 */
@Component
class Isolation {

    static final TenantId TENANT = new TenantId("busan");

    /** Short rounds by turns, so that what else the machine does meets both alike. */
    private static final int ROUNDS = 41;

    private static final int WARM_UP = 10;

    /** At once, so that the processors are busy: alone, a read is mostly the waking of an idle processor. */
    private static final int USERS = 4;

    private final TransactionTemplate isolated;
    private final Reads isolatedReads;
    private final TransactionTemplate bare;
    private final Reads bareReads;

    Isolation(DataSource application, List<TransactionExecutionListener> listeners, Superuser superuser) {
        var manager = new JdbcTransactionManager(application);
        manager.setTransactionExecutionListeners(listeners);
        isolated = new TransactionTemplate(manager);
        isolatedReads = new Reads(JdbcClient.create(application), false);
        bare = new TransactionTemplate(new JdbcTransactionManager(superuser.unbound()));
        bareReads = new Reads(JdbcClient.create(superuser.unbound()), true);
    }

    /** Median milliseconds of a transaction with the work, four users at once, ours and the peer's by turns. */
    Finding compare(int times, Consumer<Reads> work, String goal) {
        var ours = new double[ROUNDS];
        var peers = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var our = repeat(isolated, isolatedReads, times, work);
            var peer = repeat(bare, bareReads, times, work);
            if (round >= 0) {
                ours[round] = our;
                peers[round] = peer;
            }
        }
        return Finding.againstPeer(
                1.10,
                Samples.quantile(0.5, ours) / times / USERS,
                "ms",
                "without isolation",
                Samples.quantile(0.5, peers) / times / USERS,
                goal);
    }

    private static double repeat(TransactionTemplate transaction, Reads reads, int times, Consumer<Reads> work) {
        Callable<Void> user = () -> {
            Tenancy.runAs(TENANT, () -> {
                for (var time = 0; time < times; time++) {
                    transaction.executeWithoutResult(status -> work.accept(reads));
                }
            });
            return null;
        };
        return Samples.milliseconds(() -> {
            try (var users = Executors.newFixedThreadPool(USERS)) {
                for (var done : users.invokeAll(Collections.nCopies(USERS, user))) {
                    done.get();
                }
            }
        });
    }

    /** How one side reads. */
    record Reads(JdbcClient client, boolean namesTenant) {

        private static final String TENANT_NAMED = "tenant_id = :tenant AND ";

        /** Rows of a query with {@code {tenant}} where a condition on the tenant belongs. */
        void read(String sql, Map<String, ?> parameters) {
            var statement = client.sql(sql.replace("{tenant}", namesTenant ? TENANT_NAMED : ""))
                    .params(parameters);
            (namesTenant ? statement.param("tenant", TENANT.value()) : statement)
                    .query()
                    .listOfRows();
        }

        /** The same as Hibernate reads: with the tenant named on both sides. */
        void readEntity(String sql, Map<String, ?> parameters) {
            client.sql(sql.replace("{tenant}", TENANT_NAMED))
                    .params(parameters)
                    .param("tenant", TENANT.value())
                    .query()
                    .listOfRows();
        }
    }
}
