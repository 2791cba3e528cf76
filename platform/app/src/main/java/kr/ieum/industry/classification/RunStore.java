package kr.ieum.industry.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.IeumUser;
import kr.ieum.policy.RuleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs as they are kept; called within transactions. */
@Repository
class RunStore {

    /** Held by the transaction that computes, so that whoever can take it knows that nobody computes. */
    private static final String AT_WORK = "hashtextextended('classification ' || core.current_tenant(), 0)";

    private static final String RUN = """
            SELECT r.*, c.state FROM core.classification_run r
            LEFT JOIN core.life_case c ON c.tenant_id = r.tenant_id AND c.kind = '%s' AND c.subject = r.id
            """.formatted(ClassificationConfiguration.KIND);

    private final JdbcClient jdbc;
    private final Clock clock;

    RunStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws RunUnderWay when one is at work */
    RunId add(LocalDate day, IeumUser user, List<RuleVersion> rules) {
        try {
            var id = jdbc.sql("""
                            INSERT INTO core.classification_run (day, ordered_by, ordered_account, ordered_at)
                            VALUES (:day, :name, :account, :now) RETURNING id""")
                    .param("day", day)
                    .param("name", user.name())
                    .param("account", user.account())
                    .param("now", OffsetDateTime.now(clock))
                    .query(UUID.class)
                    .single();
            jdbc.sql("INSERT INTO core.classification_run_rule (run_id, version) SELECT :run, unnest(:versions)")
                    .param("run", id)
                    .param("versions", rules.stream().map(RuleVersion::id).toArray(UUID[]::new))
                    .update();
            return new RunId(id);
        } catch (DuplicateKeyException another) {
            throw new RunUnderWay();
        }
    }

    Optional<Run> find(RunId id) {
        return jdbc.sql(RUN + "WHERE r.id = :id")
                .param("id", id.value())
                .query(RunStore::run)
                .optional();
    }

    /** The latest first. */
    List<Run> latest(int most) {
        return jdbc.sql(RUN + "ORDER BY r.id DESC LIMIT :most")
                .param("most", most)
                .query(RunStore::run)
                .list();
    }

    Optional<Run> atWork() {
        return jdbc.sql(RUN + "WHERE r.phase IN ('QUEUED', 'COMPUTING')")
                .query(RunStore::run)
                .optional();
    }

    /** Where the review stands; nobody takes its next step until the transaction ends. */
    Optional<RunState> holdState(RunId id) {
        return jdbc.sql("SELECT state FROM core.life_case WHERE kind = :kind AND subject = :run FOR SHARE")
                .param("kind", ClassificationConfiguration.KIND)
                .param("run", id.value())
                .query((row, number) -> RunState.valueOf(row.getString("state")))
                .optional();
    }

    List<UUID> rulesOf(RunId id) {
        return jdbc.sql("SELECT version FROM core.classification_run_rule WHERE run_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getObject("version", UUID.class))
                .list();
    }

    /** @return whether the run was in the first phase */
    boolean move(RunId id, RunPhase from, RunPhase to) {
        return jdbc.sql("""
                        UPDATE core.classification_run SET phase = :to, ended_at = CAST(:ended AS timestamptz)
                        WHERE id = :id AND phase = :from""")
                        .param("to", to.name())
                        .param("ended", to.isAtWork() ? null : OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                > 0;
    }

    /** Tells how far the computing is; @return whether it is still wanted. */
    boolean progress(RunId id, int firms, int done) {
        return jdbc.sql("""
                        UPDATE core.classification_run SET firms_total = :firms, firms_done = :done
                        WHERE id = :id AND phase = 'COMPUTING'""")
                        .param("firms", firms)
                        .param("done", done)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Which industries' firms are scored; none: all firms. */
    void keepIndustries(RunId id, List<String> names) {
        jdbc.sql("UPDATE core.classification_run SET industries = :names WHERE id = :id")
                .param("names", names.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    /** Takes the right to compute until the transaction ends. */
    boolean takeTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(" + AT_WORK + ")")
                .query(Boolean.class)
                .single();
    }

    void removeRows(UUID run) {
        jdbc.sql("DELETE FROM core.classification_row WHERE run_id = :run")
                .param("run", run)
                .update();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Run(
                new RunId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                RunPhase.valueOf(row.getString("phase")),
                row.getInt("firms_total"),
                row.getInt("firms_done"),
                row.getString("ordered_by"),
                row.getObject("ordered_account", UUID.class),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                state(row.getString("state")),
                List.of((String[]) row.getArray("industries").getArray()));
    }

    private static @Nullable RunState state(@Nullable String name) {
        return name == null ? null : RunState.valueOf(name);
    }
}
