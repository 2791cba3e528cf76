package kr.ieum.x.jeonnamemobility.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which slot. That no two hold one at a time is the database's to refuse. */
@Component
class Leases {

    /** The present lease or else the next; the occupancy as {@link Occupancy#of} has it, so that the list can be narrowed. */
    private static final String SLOTS = """
            FROM (
                SELECT s.*, t.name AS site_name, l.id AS lease_id, l.firm_id, l.firm_name, l.since, l.until,
                    l.version AS lease_version, coalesce(l.since <= :day, false) AS held,
                    CASE WHEN l.since <= :day AND l.until <= CAST(:soon AS date) THEN 'ENDING'
                        WHEN l.since <= :day THEN 'HELD' ELSE 'VACANT' END AS occupancy
                FROM slot s JOIN site t ON t.id = s.site_id LEFT JOIN LATERAL (
                    SELECT * FROM lease l WHERE l.slot_id = s.id AND (l.until IS NULL OR l.until > :day)
                    ORDER BY l.since LIMIT 1) l ON true) x
            WHERE (name ILIKE :words OR firm_name ILIKE :words)
                AND (CAST(:site AS uuid) IS NULL OR site_id = :site)
                AND (CAST(:occupancy AS text) IS NULL OR occupancy = :occupancy)
            """;

    private final JdbcClient jdbc;
    private final Records records;
    private final EmobilitySettings settings;

    Leases(JdbcClient jdbc, Records records, EmobilitySettings settings) {
        this.jdbc = jdbc;
        this.records = records;
        this.settings = settings;
    }

    /** By site and slot. */
    List<Slot> find(SlotFilter filter, int offset, int limit) {
        return narrowed("SELECT * " + SLOTS + "ORDER BY site_name, name LIMIT :limit OFFSET :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> slot(row))
                .list();
    }

    int count(SlotFilter filter) {
        return narrowed("SELECT count(*) " + SLOTS, filter).query(Integer.class).single();
    }

    /** All leases of the slot, the latest first. */
    List<Lease> history(UUID slot) {
        return jdbc.sql("SELECT * FROM lease WHERE slot_id = :slot ORDER BY since DESC")
                .param("slot", slot)
                .query((row, number) -> lease(row))
                .list();
    }

    UUID add(UUID slot, Firm firm, LocalDate since, @Nullable LocalDate until) {
        return records.write(writer -> jdbc.sql("""
                        INSERT INTO lease (slot_id, firm_id, firm_name, since, until, changed_by)
                        VALUES (:slot, :firm, :name, :since, :until, :writer) RETURNING id""")
                .param("slot", slot)
                .param("firm", firm.id())
                .param("name", firm.name())
                .param("since", since)
                .param("until", until)
                .param("writer", writer)
                .query(UUID.class)
                .single());
    }

    /** The firm of a lease stays; another firm is another lease. */
    void change(Lease seen, LocalDate since, @Nullable LocalDate until) {
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE lease SET since = :since, until = :until, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("since", since)
                    .param("until", until)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "lease", seen.id());
            return changed;
        });
    }

    Removed remove(Lease lease) {
        return records.remove("lease", lease.id(), lease.version());
    }

    private JdbcClient.StatementSpec narrowed(String sql, SlotFilter filter) {
        var day = records.today();
        return jdbc.sql(sql)
                .param("day", day)
                .param("soon", day.plusDays(settings.endingDays()))
                .param("words", Records.like(filter.words()))
                .param("site", filter.site())
                .param(
                        "occupancy",
                        filter.occupancy() == null ? null : filter.occupancy().name());
    }

    private Slot slot(ResultSet row) throws SQLException {
        var lease = row.getObject("lease_id", UUID.class) == null ? null : heldBy(row);
        return new Slot(
                row.getObject("id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getString("site_name"),
                row.getString("name"),
                row.getBigDecimal("area"),
                row.getInt("version"),
                Occupancy.of(
                        row.getBoolean("held"),
                        lease == null ? null : lease.until(),
                        records.today(),
                        settings.endingDays()),
                lease);
    }

    private static Lease heldBy(ResultSet row) throws SQLException {
        return lease(row, "lease_id", row.getObject("id", UUID.class), "lease_version");
    }

    private static Lease lease(ResultSet row) throws SQLException {
        return lease(row, "id", row.getObject("slot_id", UUID.class), "version");
    }

    private static Lease lease(ResultSet row, String id, UUID slot, String version) throws SQLException {
        return new Lease(
                row.getObject(id, UUID.class),
                slot,
                row.getObject("firm_id", UUID.class),
                row.getString("firm_name"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt(version));
    }
}
