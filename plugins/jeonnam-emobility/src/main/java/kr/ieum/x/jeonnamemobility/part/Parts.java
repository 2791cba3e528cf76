package kr.ieum.x.jeonnamemobility.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue of parts. */
@Component
public class Parts {

    private static final String KNOWN = """
            FROM part p
            LEFT JOIN LATERAL (
                SELECT v.cost, v.since FROM part_value v
                WHERE v.part_id = p.id AND v.cost IS NOT NULL AND v.since <= :day ORDER BY v.since DESC LIMIT 1) c ON true
            LEFT JOIN LATERAL (
                SELECT v.share, v.since, v.evidence FROM part_value v
                WHERE v.part_id = p.id AND v.share IS NOT NULL AND v.since <= :day ORDER BY v.since DESC LIMIT 1) s ON true
            """;

    private static final String FILTER = """
            WHERE p.number || ' ' || p.name ILIKE :words
                AND (CAST(:group AS text) IS NULL OR p.group_key = :group)
                AND (NOT :missing OR c.cost IS NULL OR s.share IS NULL)
            """;

    private final JdbcClient jdbc;
    private final Records records;

    Parts(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /**
     * The parts by number, with what is known today.
     *
     * @param offset how many to leave out
     * @param limit how many to give at most
     */
    public List<Part> find(PartFilter filter, int offset, int limit) {
        return filtered(
                        "SELECT p.*, c.cost, c.since AS cost_since, s.share, s.since AS share_since, s.evidence "
                                + KNOWN + FILTER + "ORDER BY p.number LIMIT :limit OFFSET :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> part(row))
                .list();
    }

    public int count(PartFilter filter) {
        return filtered("SELECT count(*) " + KNOWN + FILTER, filter)
                .query(Integer.class)
                .single();
    }

    /** What was found out about the part, the latest first. */
    public List<PartValue> values(UUID part) {
        return jdbc.sql("SELECT since, cost, share, evidence FROM part_value WHERE part_id = :part ORDER BY since DESC")
                .param("part", part)
                .query((row, number) -> value(row))
                .list();
    }

    UUID add(PartData data) {
        return records.write(writer -> {
            var id = jdbc.sql("""
                            INSERT INTO part (number, name, group_key, changed_by)
                            VALUES (:number, :name, :group, :writer) RETURNING id""")
                    .param("number", data.number())
                    .param("name", data.name())
                    .param("group", data.group())
                    .param("writer", writer)
                    .query(UUID.class)
                    .single();
            Optional.ofNullable(data.value()).ifPresent(value -> note(id, value));
            return id;
        });
    }

    /** Changes the part as it was seen, and adds what was found out. */
    void change(UUID id, int version, PartData data) {
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE part SET number = :number, name = :name, group_key = :group, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("number", data.number())
                    .param("name", data.name())
                    .param("group", data.group())
                    .param("writer", writer)
                    .param("id", id)
                    .param("version", version)
                    .update();
            records.requireMet(changed, "part", id);
            Optional.ofNullable(data.value()).ifPresent(value -> note(id, value));
            return id;
        });
    }

    Removed remove(Part part) {
        return records.remove("part", part.id(), part.version(), new Records.Part("part_value", "part_id"));
    }

    /** What a second finding of the same day does not say stays as the first said it. */
    private void note(UUID part, PartValue value) {
        jdbc.sql("""
                        INSERT INTO part_value (part_id, since, cost, share, evidence)
                        VALUES (:part, :since, :cost, :share, :evidence)
                        ON CONFLICT (part_id, since) DO UPDATE
                            SET cost = coalesce(excluded.cost, part_value.cost),
                                share = coalesce(excluded.share, part_value.share),
                                evidence = coalesce(excluded.evidence, part_value.evidence)""")
                .param("part", part)
                .param("since", value.since())
                .param("cost", value.cost())
                .param("share", value.share())
                .param("evidence", value.evidence())
                .update();
    }

    private JdbcClient.StatementSpec filtered(String sql, PartFilter filter) {
        return jdbc.sql(sql)
                .param("day", records.today())
                .param("words", Records.like(filter.words()))
                .param("group", filter.group())
                .param("missing", filter.onlyMissing());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("group_key"),
                row.getInt("version"),
                cost(row),
                share(row));
    }

    private static @Nullable KnownCost cost(ResultSet row) throws SQLException {
        var since = row.getObject("cost_since", LocalDate.class);
        return since == null ? null : new KnownCost(row.getLong("cost"), since);
    }

    private static @Nullable KnownShare share(ResultSet row) throws SQLException {
        var since = row.getObject("share_since", LocalDate.class);
        return since == null ? null : new KnownShare(row.getBigDecimal("share"), since, row.getString("evidence"));
    }

    private static PartValue value(ResultSet row) throws SQLException {
        return new PartValue(
                row.getObject("since", LocalDate.class),
                row.getObject("cost", Long.class),
                row.getBigDecimal("share"),
                row.getString("evidence"));
    }
}
