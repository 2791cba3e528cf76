package kr.ieum.industry.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roadmaps as they are kept; called within the transactions of {@link JointRoadmap}. */
@Repository
class RoadmapStore {

    private static final String FIELDS =
            "technology, goal, from_year, to_year, lead, industry, university, institute, budget, state";
    private static final String VALUES =
            ":technology, :goal, :from, :to, :lead, :industry, :university, :institute, :budget, :state";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoadmapStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<RoadmapVersion> versions() {
        return jdbc.sql("SELECT * FROM core.joint_roadmap ORDER BY number DESC")
                .query((row, number) -> new RoadmapVersion(
                        row.getInt("number"),
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        instant(row),
                        row.getString("fixed_by"),
                        row.getString("reason")))
                .list();
    }

    List<RoadmapItem> items(int number) {
        return jdbc.sql("SELECT * FROM core.joint_roadmap_item WHERE number = :number ORDER BY from_year, item")
                .param("number", number)
                .query((row, each) -> new RoadmapItem(
                        row.getObject("item", UUID.class),
                        row.getInt("version"),
                        new RoadmapItem.Data(
                                row.getString("technology"),
                                row.getString("goal"),
                                row.getInt("from_year"),
                                row.getInt("to_year"),
                                row.getString("lead"),
                                Consortium.read(row),
                                row.getObject("budget", Long.class),
                                RoadmapItem.State.valueOf(row.getString("state")))))
                .list();
    }

    /** Begins a version with the items of the one before that lie in its years. */
    void draft(int number, int firstYear, int lastYear) {
        jdbc.sql("INSERT INTO core.joint_roadmap (number, first_year, last_year) VALUES (:number, :first, :last)")
                .param("number", number)
                .param("first", firstYear)
                .param("last", lastYear)
                .update();
        jdbc.sql("INSERT INTO core.joint_roadmap_item (number, item, " + FIELDS + ") SELECT :number, item, " + FIELDS
                        + " FROM core.joint_roadmap_item WHERE number = :number - 1 AND from_year >= :first"
                        + " AND to_year <= :last")
                .param("number", number)
                .param("first", firstYear)
                .param("last", lastYear)
                .update();
    }

    void fix(int number, String reason) {
        jdbc.sql("UPDATE core.joint_roadmap SET fixed_at = :now, fixed_by = :actor, reason = :reason "
                        + "WHERE number = :number AND fixed_at IS NULL")
                .param("now", OffsetDateTime.now(clock))
                .param("actor", CurrentUser.get().username())
                .param("reason", reason)
                .param("number", number)
                .update();
    }

    UUID add(int number, RoadmapItem.Data data) {
        return filled(
                        "INSERT INTO core.joint_roadmap_item (number, " + FIELDS + ") VALUES (:number, " + VALUES
                                + ") RETURNING item",
                        data)
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    /** @return whether the item still had the version */
    boolean change(int number, UUID item, int version, RoadmapItem.Data data) {
        return filled(
                                "UPDATE core.joint_roadmap_item SET version = version + 1, (" + FIELDS + ") = ("
                                        + VALUES + ") WHERE number = :number AND item = :item AND version = :version",
                                data)
                        .param("number", number)
                        .param("item", item)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** @return whether the item still had the version */
    boolean remove(int number, UUID item, int version) {
        return jdbc.sql("DELETE FROM core.joint_roadmap_item WHERE number = :number AND item = :item "
                                + "AND version = :version")
                        .param("number", number)
                        .param("item", item)
                        .param("version", version)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec filled(String sql, RoadmapItem.Data data) {
        return data.consortium()
                .into(jdbc.sql(sql)
                        .param("technology", data.technology())
                        .param("goal", data.goal())
                        .param("from", data.fromYear())
                        .param("to", data.toYear())
                        .param("lead", data.lead())
                        .param("budget", data.budget())
                        .param("state", data.state().name()));
    }

    private static @org.jspecify.annotations.Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("fixed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
