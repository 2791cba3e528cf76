package kr.ieum.benchmarks;

import java.util.List;
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
 * The same statements in transactions of the same make, once with the stamp and under row-level security, once without
 * either. The statements name the tenant themselves, as Hibernate's {@code @TenantId} makes them do.
 */
@Component
class Isolation {

    static final TenantId TENANT = new TenantId("busan");

    /** Short rounds by turns, so that what else the machine does meets both alike. */
    private static final int ROUNDS = 41;

    private static final int WARM_UP = 10;

    private final TransactionTemplate isolated;
    private final JdbcClient isolatedClient;
    private final TransactionTemplate bare;
    private final JdbcClient bareClient;

    Isolation(DataSource application, List<TransactionExecutionListener> listeners, Superuser superuser) {
        var manager = new JdbcTransactionManager(application);
        manager.setTransactionExecutionListeners(listeners);
        isolated = new TransactionTemplate(manager);
        isolatedClient = JdbcClient.create(application);
        bare = new TransactionTemplate(new JdbcTransactionManager(superuser.unbound()));
        bareClient = JdbcClient.create(superuser.unbound());
    }

    /** Median milliseconds of {@code times} transactions with the work in each, ours and the peer's by turns. */
    Finding compare(int times, Consumer<JdbcClient> work, String goal) {
        var ours = new double[ROUNDS];
        var peers = new double[ROUNDS];
        Tenancy.runAs(TENANT, () -> {
            for (var round = -WARM_UP; round < ROUNDS; round++) {
                var our = repeat(isolated, isolatedClient, times, work);
                var peer = repeat(bare, bareClient, times, work);
                if (round >= 0) {
                    ours[round] = our;
                    peers[round] = peer;
                }
            }
        });
        return Finding.againstPeer(
                1.10,
                Samples.quantile(0.5, ours) / times,
                "ms",
                "without isolation",
                Samples.quantile(0.5, peers) / times,
                goal);
    }

    private static double repeat(
            TransactionTemplate transaction, JdbcClient client, int times, Consumer<JdbcClient> work) {
        return Samples.milliseconds(() -> {
            for (var time = 0; time < times; time++) {
                transaction.executeWithoutResult(status -> work.accept(client));
            }
        });
    }
}
