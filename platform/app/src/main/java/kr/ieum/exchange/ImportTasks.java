package kr.ieum.exchange;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands the steps of imports to the background. A task stands in the database, written in the same transaction as the
 * state it serves; it carries the tenant, and any node takes it up again when the one that had it is gone.
 */
@Component
class ImportTasks implements SmartLifecycle {

    private static final String TABLE = "task.scheduled_task";
    private static final int AT_ONCE = 2;
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OneTimeTask<Void> task;
    private final DataSource dataSource;
    private final SchedulerClient orders;
    private final Clock clock;
    private @Nullable Scheduler running;

    ImportTasks(DataSource dataSource, ImportJob job, Clock clock) {
        this.clock = clock;
        this.task = Tasks.oneTime("import").execute((instance, context) -> work(job, instance.getId()));
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.orders = SchedulerClient.Builder.create(this.dataSource, task)
                .tableName(TABLE)
                .build();
    }

    /** Orders the step that the import's state asks for, as soon as the running transaction has ended well. */
    void order(ImportId id) {
        var name = Tenancy.current().value() + "/" + id + "/" + UUID.randomUUID();
        orders.scheduleIfNotExists(task.instance(name), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lookNow();
            }
        });
    }

    private synchronized void lookNow() {
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    private static void work(ImportJob job, String name) {
        var tenant = name.substring(0, name.indexOf('/'));
        var id = new ImportId(UUID.fromString(name.substring(tenant.length() + 1, name.lastIndexOf('/'))));
        Tenancy.runAs(new TenantId(tenant), () -> job.work(id));
    }

    /** A scheduler that was stopped cannot start again, so each start makes one. */
    @Override
    public synchronized void start() {
        running = Scheduler.create(dataSource, task)
                .tableName(TABLE)
                .threads(AT_ONCE)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(PATIENCE)
                .build();
        running.start();
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
