package kr.ieum.x.jeonnamemobility.site;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sites and the slots that they are divided into. */
@Component
class Sites {

    private final JdbcClient jdbc;
    private final Records records;

    Sites(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** By name. */
    List<Site> all() {
        return jdbc.sql("""
                        SELECT t.id, t.name, t.address, t.version, count(s.id) AS slots, count(l.id) AS held,
                            coalesce(sum(s.area), 0) AS area, coalesce(sum(s.area) FILTER (WHERE l.id IS NOT NULL), 0) AS held_area
                        FROM site t LEFT JOIN slot s ON s.site_id = t.id
                            LEFT JOIN lease l ON l.slot_id = s.id AND l.since <= :day AND (l.until IS NULL OR l.until > :day)
                        GROUP BY t.id ORDER BY t.name""")
                .param("day", records.today())
                .query((row, number) -> site(row))
                .list();
    }

    UUID add(String name, String address) {
        return records.write(writer -> jdbc.sql("""
                        INSERT INTO site (name, address, changed_by) VALUES (:name, :address, :writer) RETURNING id""")
                .param("name", name)
                .param("address", address)
                .param("writer", writer)
                .query(UUID.class)
                .single());
    }

    void change(Site seen, String name, String address) {
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE site SET name = :name, address = :address, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("name", name)
                    .param("address", address)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "site", seen.id());
            return changed;
        });
    }

    Removed remove(Site site) {
        return records.remove("site", site.id(), site.version());
    }

    UUID addSlot(UUID site, String name, BigDecimal area) {
        return records.write(writer -> jdbc.sql("""
                        INSERT INTO slot (site_id, name, area, changed_by) VALUES (:site, :name, :area, :writer) RETURNING id""")
                .param("site", site)
                .param("name", name)
                .param("area", area)
                .param("writer", writer)
                .query(UUID.class)
                .single());
    }

    void changeSlot(Slot seen, String name, BigDecimal area) {
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE slot SET name = :name, area = :area, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("name", name)
                    .param("area", area)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "slot", seen.id());
            return changed;
        });
    }

    /** Refused while the slot has leases, past ones too: they are the history of the site. */
    Removed removeSlot(Slot slot) {
        return records.remove("slot", slot.id(), slot.version());
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getInt("version"),
                row.getInt("slots"),
                row.getInt("held"),
                row.getBigDecimal("area"),
                row.getBigDecimal("held_area"));
    }
}
