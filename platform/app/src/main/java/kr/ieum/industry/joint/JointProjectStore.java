package kr.ieum.industry.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projects of a group as they are kept; called within the transactions of {@link JointProjects}. */
@Repository
class JointProjectStore {

    static final String KIND = "industry.joint.project";

    private static final String SELECT = """
            SELECT p.*, l.state,
                ARRAY(SELECT s.stage || ':' || s.body FROM core.joint_project_stage s WHERE s.project_id = p.id) AS bodies
            FROM core.joint_project p
            JOIN core.life_case l ON l.tenant_id = p.tenant_id AND l.kind = '%s' AND l.subject = p.id
            """.formatted(KIND);

    private final JdbcClient jdbc;
    private final Clock clock;

    JointProjectStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<JointProject> all() {
        return query(jdbc.sql(SELECT + "ORDER BY p.started_on DESC, p.id DESC"));
    }

    Optional<JointProject> find(UUID id) {
        return query(jdbc.sql(SELECT + "WHERE p.id = :id").param("id", id)).stream().findFirst();
    }

    UUID add(JointProjectData data) {
        var today = LocalDate.now(clock);
        var id = filled("""
                        INSERT INTO core.joint_project (name, summary, industry, university, institute, started_on)
                        VALUES (:name, :summary, :industry, :university, :institute, :today) RETURNING id""", data)
                .param("today", today)
                .query(UUID.class)
                .single();
        keepBodies(id, data.bodies());
        receive(id, JointStage.PLANNING);
        return id;
    }

    /** @return whether the project still had the version */
    boolean change(UUID id, int version, JointProjectData data) {
        var changed = filled("""
                        UPDATE core.joint_project SET version = version + 1, name = :name, summary = :summary,
                            industry = :industry, university = :university, institute = :institute
                        WHERE id = :id AND version = :version""", data)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed > 0) {
            keepBodies(id, data.bodies());
        }
        return changed > 0;
    }

    Optional<String> body(UUID id, JointStage stage) {
        return jdbc.sql("SELECT body FROM core.joint_project_stage WHERE project_id = :id AND stage = :stage")
                .param("id", id)
                .param("stage", stage.name())
                .query(String.class)
                .optional();
    }

    Map<JointStage, LocalDate> received(UUID id) {
        var received = new EnumMap<JointStage, LocalDate>(JointStage.class);
        jdbc.sql("SELECT stage, received_on FROM core.joint_project_stage WHERE project_id = :id "
                        + "AND received_on IS NOT NULL")
                .param("id", id)
                .query(row -> {
                    received.put(JointStage.valueOf(row.getString("stage")), row.getObject("received_on", LocalDate.class));
                });
        return received;
    }

    /** @return whether it was waiting */
    boolean receive(UUID id, JointStage stage) {
        return jdbc.sql("""
                                UPDATE core.joint_project_stage SET received_on = :today, received_by = :actor
                                WHERE project_id = :id AND stage = :stage AND received_on IS NULL""")
                        .param("today", LocalDate.now(clock))
                        .param("actor", CurrentUser.get().username())
                        .param("id", id)
                        .param("stage", stage.name())
                        .update()
                > 0;
    }

    /** Bodies that took a stage over stay in charge of it. */
    private void keepBodies(UUID id, Map<JointStage, String> bodies) {
        var stages = bodies.keySet().stream().map(JointStage::name).toArray(String[]::new);
        jdbc.sql("DELETE FROM core.joint_project_stage WHERE project_id = :id AND received_on IS NULL "
                        + "AND stage <> ALL (:stages)")
                .param("id", id)
                .param("stages", stages)
                .update();
        jdbc.sql("""
                        INSERT INTO core.joint_project_stage AS s (project_id, stage, body)
                        SELECT :id, * FROM unnest(CAST(:stages AS text[]), CAST(:bodies AS text[]))
                        ON CONFLICT (tenant_id, project_id, stage) DO UPDATE SET body = excluded.body
                        WHERE s.received_on IS NULL""")
                .param("id", id)
                .param("stages", stages)
                .param("bodies", bodies.values().toArray(String[]::new))
                .update();
    }

    private static List<JointProject> query(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> {
                    var bodies = new EnumMap<JointStage, String>(JointStage.class);
                    for (var each : (String[]) row.getArray("bodies").getArray()) {
                        var parts = each.split(":", 2);
                        bodies.put(JointStage.valueOf(parts[0]), parts[1]);
                    }
                    return new JointProject(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            JointStage.valueOf(row.getString("state")),
                            row.getObject("started_on", LocalDate.class),
                            new JointProjectData(
                                    row.getString("name"), row.getString("summary"), Consortium.read(row), bodies));
                })
                .list();
    }

    private JdbcClient.StatementSpec filled(String sql, JointProjectData data) {
        return data.consortium()
                .into(jdbc.sql(sql).param("name", data.name()).param("summary", data.summary()));
    }
}
