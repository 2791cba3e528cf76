package kr.ieum.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The region's own programmes as they are kept; called within the transactions of {@link RegionPrograms}. */
@Repository
class ProgramStore {

    private static final String COLUMNS = "name, owner, stage, field, audience, support, budget, amount, opens_on, "
            + "closes_on, documents, contact, link, changed_at, changed_by";
    private static final String VALUES =
            ":name, :owner, :stage, :field, :audience, :support, :budget, :amount, :opens, "
                    + ":closes, :documents, :contact, :link, :now, :actor";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgramStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(ProgramData data) {
        return filled(
                        "INSERT INTO core.program (" + COLUMNS + ", created_at, created_by) VALUES (" + VALUES
                                + ", :now, :actor) RETURNING id",
                        data)
                .query(UUID.class)
                .single();
    }

    /** @return whether the programme still had the version */
    boolean change(UUID id, int version, ProgramData data) {
        return filled(
                                "UPDATE core.program SET version = version + 1, (" + COLUMNS + ") = (" + VALUES
                                        + ") WHERE id = :id AND version = :version",
                                data)
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /**
     * @param published null for a draft
     * @return whether the programme still had the version
     */
    boolean publish(UUID id, int version, @Nullable LocalDate published) {
        return move("published_on", id, version, published);
    }

    /** @return whether the programme still had the version */
    boolean archive(UUID id, int version, LocalDate archived) {
        return move("archived_on", id, version, archived);
    }

    /** @return whether the programme still had the version */
    boolean remove(UUID id, int version) {
        return jdbc.sql("DELETE FROM core.program WHERE id = :id AND version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    Optional<RegionProgram> find(UUID id) {
        var today = LocalDate.now(clock);
        return jdbc.sql("SELECT * FROM core.program WHERE id = :id")
                .param("id", id)
                .query((row, number) -> program(row, today))
                .optional();
    }

    static RegionProgram program(ResultSet row, LocalDate today) throws SQLException {
        var data = new ProgramData(
                row.getString("name"),
                row.getString("owner"),
                Stage.valueOf(row.getString("stage")),
                Field.valueOf(row.getString("field")),
                row.getString("audience"),
                row.getString("support"),
                row.getObject("budget", Long.class),
                row.getObject("amount", Long.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getString("documents"),
                row.getString("contact"),
                Objects.requireNonNullElse(row.getString("link"), ""));
        var state = ProgramState.on(
                today,
                row.getObject("published_on", LocalDate.class),
                row.getObject("archived_on", LocalDate.class),
                data.opens(),
                data.closes());
        return new RegionProgram(row.getObject("id", UUID.class), row.getInt("version"), state, data);
    }

    private boolean move(String column, UUID id, int version, @Nullable LocalDate day) {
        return jdbc.sql("UPDATE core.program SET version = version + 1, changed_at = :now, changed_by = :actor, "
                                + column + " = :day WHERE id = :id AND version = :version")
                        .param("day", day)
                        .param("now", OffsetDateTime.now(clock))
                        .param("actor", actor())
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec filled(String sql, ProgramData data) {
        return jdbc.sql(sql)
                .param("name", data.name())
                .param("owner", data.owner())
                .param("stage", data.stage().name())
                .param("field", data.field().name())
                .param("audience", data.audience())
                .param("support", data.support())
                .param("budget", data.budget())
                .param("amount", data.amount())
                .param("opens", data.opens())
                .param("closes", data.closes())
                .param("documents", data.documents())
                .param("contact", data.contact())
                .param("link", data.link().isEmpty() ? null : data.link())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", actor());
    }

    private static String actor() {
        return CurrentUser.get().username();
    }
}
