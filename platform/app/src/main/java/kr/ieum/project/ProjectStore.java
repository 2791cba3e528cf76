package kr.ieum.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A project and its parts as they are kept; called within the transactions of {@link ProjectService}. */
@Repository
class ProjectStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(String pluginId, String blueprint, String blueprintName, ProjectData data) {
        var id = head("""
                        INSERT INTO core.project (plugin_id, blueprint, blueprint_name, name, purpose, funding, budget,
                            state, starts_on, ends_on, created_at, created_by, changed_at, changed_by)
                        VALUES (:plugin, :blueprint, :blueprintName, :name, :purpose, :funding, :budget,
                            'PLANNED', :from, :to, :now, :actor, :now, :actor) RETURNING id""", data)
                .param("plugin", pluginId)
                .param("blueprint", blueprint)
                .param("blueprintName", blueprintName)
                .query(UUID.class)
                .single();
        addParts(id, data);
        return id;
    }

    /** @return whether the project still had the version */
    boolean change(UUID id, int version, ProjectData data) {
        var changed = head("""
                        UPDATE core.project SET name = :name, purpose = :purpose, funding = :funding, budget = :budget,
                            starts_on = :from, ends_on = :to, version = version + 1, changed_at = :now, changed_by = :actor
                        WHERE id = :id AND version = :version""", data).param("id", id).param("version", version).update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("DELETE FROM core.project_participant WHERE project_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM core.project_step WHERE project_id = :id")
                .param("id", id)
                .update();
        addParts(id, data);
        return true;
    }

    /** @return whether the project still had the version */
    boolean move(UUID id, int version, ProjectState state, @Nullable String reason) {
        return jdbc.sql("""
                        UPDATE core.project SET state = :state, stop_reason = :reason, version = version + 1,
                            changed_at = :now, changed_by = :actor
                        WHERE id = :id AND version = :version""")
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("now", OffsetDateTime.now(clock))
                        .param("actor", actor())
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    Optional<Project> find(UUID id) {
        return jdbc.sql("SELECT * FROM core.project WHERE id = :id")
                .param("id", id)
                .query((row, number) -> project(row, participants(id), steps(id)))
                .optional();
    }

    private List<Participant> participants(UUID id) {
        return jdbc.sql(
                        "SELECT body, role, brings FROM core.project_participant WHERE project_id = :id ORDER BY position")
                .param("id", id)
                .query((row, number) ->
                        new Participant(row.getString("body"), row.getString("role"), row.getString("brings")))
                .list();
    }

    private List<Step> steps(UUID id) {
        return jdbc.sql("SELECT name, starts_on, ends_on, done_on FROM core.project_step WHERE project_id = :id "
                        + "ORDER BY position")
                .param("id", id)
                .query((row, number) -> new Step(
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec head(String sql, ProjectData data) {
        return jdbc.sql(sql)
                .param("name", data.name())
                .param("purpose", data.purpose())
                .param("funding", data.funding().name())
                .param("budget", data.budget())
                .param("from", data.from())
                .param("to", data.to())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", actor());
    }

    private void addParts(UUID id, ProjectData data) {
        jdbc.sql("""
                        INSERT INTO core.project_participant (project_id, position, body, role, brings)
                        SELECT :id, position, body, role, brings
                        FROM unnest(CAST(:bodies AS text[]), CAST(:roles AS text[]), CAST(:brings AS text[]))
                            WITH ORDINALITY AS part (body, role, brings, position)""")
                .param("id", id)
                .param("bodies", texts(data.participants(), Participant::body))
                .param("roles", texts(data.participants(), Participant::role))
                .param("brings", texts(data.participants(), Participant::brings))
                .update();
        jdbc.sql("""
                        INSERT INTO core.project_step (project_id, position, name, starts_on, ends_on, done_on)
                        SELECT :id, position, name, CAST(starts AS date), CAST(ends AS date), CAST(done AS date)
                        FROM unnest(CAST(:names AS text[]), CAST(:starts AS text[]), CAST(:ends AS text[]),
                            CAST(:dones AS text[])) WITH ORDINALITY AS step (name, starts, ends, done, position)""")
                .param("id", id)
                .param("names", texts(data.steps(), Step::name))
                .param("starts", texts(data.steps(), step -> step.from().toString()))
                .param("ends", texts(data.steps(), step -> step.to().toString()))
                .param("dones", texts(data.steps(), step -> {
                    var done = step.doneOn();
                    return done == null ? null : done.toString();
                }))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> parts, Function<T, @Nullable String> text) {
        var texts = new @Nullable String[parts.size()];
        for (var place = 0; place < texts.length; place++) {
            texts[place] = text.apply(parts.get(place));
        }
        return texts;
    }

    private static String actor() {
        return CurrentUser.get().username();
    }

    private static Project project(ResultSet row, List<Participant> participants, List<Step> steps)
            throws SQLException {
        return new Project(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("plugin_id"),
                row.getString("blueprint"),
                row.getString("blueprint_name"),
                ProjectState.valueOf(row.getString("state")),
                row.getString("stop_reason"),
                new ProjectData(
                        row.getString("name"),
                        row.getString("purpose"),
                        Funding.valueOf(row.getString("funding")),
                        row.getObject("budget", Long.class),
                        participants,
                        steps),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
