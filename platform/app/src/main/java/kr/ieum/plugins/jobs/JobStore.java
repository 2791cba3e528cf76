package kr.ieum.plugins.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of the current tenant's plugins: when each is due, who has it, how it ended. */
@Repository
@Transactional
class JobStore {

    private static final String OF_JOB = " WHERE plugin_id = :plugin AND job_id = :job";
    private static final String OWN = OF_JOB + " AND claimed_by = :node";

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes jobs that are new as due; those of the platform are due again. */
    public void enter(String pluginId, Collection<String> jobs, Instant now) {
        jdbc.sql("""
                        INSERT INTO core.plugin_job (plugin_id, job_id, due_at)
                        SELECT :plugin, job, :now FROM unnest(CAST(:jobs AS text[])) AS known (job)
                        ON CONFLICT (tenant_id, plugin_id, job_id) DO UPDATE SET due_at = EXCLUDED.due_at
                            WHERE plugin_job.job_id LIKE '@%'""")
                .param("plugin", pluginId)
                .param("jobs", jobs.toArray(String[]::new))
                .param("now", at(now))
                .update();
    }

    /** Takes the job that has been due for the longest time, unless another node has it. */
    public Optional<String> claim(String pluginId, Collection<String> jobs, UUID node, Instant now, Instant until) {
        return jdbc.sql("""
                        UPDATE core.plugin_job SET claimed_by = :node, claimed_until = :until, started_at = :now
                        WHERE plugin_id = :plugin AND job_id = (
                            SELECT job_id FROM core.plugin_job
                            WHERE plugin_id = :plugin AND job_id = ANY (:jobs) AND due_at <= :now
                                AND (claimed_until IS NULL OR claimed_until <= :now)
                            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING job_id""")
                .param("plugin", pluginId)
                .param("jobs", jobs.toArray(String[]::new))
                .param("node", node)
                .param("now", at(now))
                .param("until", at(until))
                .query(String.class)
                .optional();
    }

    /** When the next of the jobs is due, one that another node has left out. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(String pluginId, Collection<String> jobs) {
        return jdbc.sql("""
                        SELECT due_at FROM core.plugin_job
                        WHERE plugin_id = :plugin AND job_id = ANY (:jobs) AND claimed_until IS NULL
                        ORDER BY due_at LIMIT 1""")
                .param("plugin", pluginId)
                .param("jobs", jobs.toArray(String[]::new))
                .query((row, number) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whether the node still has the job; then until the given time. */
    public boolean renew(String pluginId, String job, UUID node, Instant until) {
        return jdbc.sql("UPDATE core.plugin_job SET claimed_until = :until" + OWN)
                        .param("plugin", pluginId)
                        .param("job", job)
                        .param("node", node)
                        .param("until", at(until))
                        .update()
                > 0;
    }

    public void ended(String pluginId, String job, UUID node, Ended ended) {
        jdbc.sql("""
                        UPDATE core.plugin_job SET claimed_by = NULL, claimed_until = NULL,
                            ended_at = :ended, outcome = :outcome, error = :error, due_at = :due""" + OWN)
                .param("plugin", pluginId)
                .param("job", job)
                .param("node", node)
                .param("ended", at(ended.at()))
                .param("outcome", ended.outcome().name())
                .param("error", ended.error())
                .param("due", at(ended.due()))
                .update();
    }

    @Transactional(readOnly = true)
    public List<JobState> of(String pluginId, Instant now) {
        return jdbc.sql("""
                        SELECT job_id, coalesce(claimed_until > :now, false) AS running, started_at, ended_at, outcome, error,
                            due_at
                        FROM core.plugin_job WHERE plugin_id = :plugin""")
                .param("plugin", pluginId)
                .param("now", at(now))
                .query(JobStore::state)
                .list();
    }

    private static JobState state(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new JobState(
                row.getString("job_id"),
                row.getBoolean("running"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                outcome == null ? null : JobOutcome.valueOf(outcome),
                row.getString("error"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A run that is over.
     *
     * @param due when the next one begins
     */
    record Ended(Instant at, JobOutcome outcome, @Nullable String error, Instant due) {}
}
