package kr.ieum.exchange;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
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

    private static final int AT_ONCE = 2;
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private final Clock clock;

    ImportTasks(DataSource dataSource, ImportJob job, Clock clock) {
        this.clock = clock;
        this.task = Tasks.oneTime("import").execute((instance, context) -> work(job, instance.getId()));
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName("task.scheduled_task")
                .threads(AT_ONCE)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Orders the step that the import's state asks for, as soon as the running transaction has ended well. */
    void order(ImportId id) {
        var name = Tenancy.current().value() + "/" + id + "/" + UUID.randomUUID();
        scheduler.schedule(task.instance(name), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    private static void work(ImportJob job, String name) {
        var tenant = name.substring(0, name.indexOf('/'));
        var id = new ImportId(UUID.fromString(name.substring(tenant.length() + 1, name.lastIndexOf('/'))));
        Tenancy.runAs(new TenantId(tenant), () -> job.work(id));
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
