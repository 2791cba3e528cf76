package kr.ieum.contract.play;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is due of the plugin as the platform does, which looks only once a day in tests: its jobs, and the asking for
 * its indicators.
 */
@Component
public class DueJobs {

    private static final String LOOKING = "JobClock.tick";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<ScheduledTaskHolder> tasks;
    private final InstalledPlugin installed;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueJobs(
            List<ScheduledTaskHolder> tasks,
            InstalledPlugin installed,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.tasks = tasks;
        this.installed = installed;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Comes back when all that was due has ended. */
    public void run() {
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            look();
            return left() == 0;
        });
    }

    private void look() {
        tasks.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(task -> task.getTask())
                .filter(task -> task.toString().contains(LOOKING))
                .findFirst()
                .orElseThrow()
                .getRunnable()
                .run();
    }

    /** Jobs that are at work or still due; one that nobody has looked at yet counts, too. */
    private int left() {
        var left = new int[] {1};
        installed.asAdmin(() -> left[0] = transaction.execute(status -> jdbc.sql("""
                        SELECT CASE WHEN count(*) = 0 THEN 1
                            ELSE count(*) FILTER (WHERE claimed_by IS NOT NULL OR due_at <= :now) END
                        FROM core.plugin_job WHERE plugin_id = :plugin""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("plugin", InstalledPlugin.id())
                .query(Integer.class)
                .single()));
        return left[0];
    }
}
