package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of vehicles and their bills of material. */
@Component
class Models {

    private static final String EDITIONS = """
            SELECT * FROM (
                SELECT m.*, m.since <= :day AND m.since = max(m.since) FILTER (WHERE m.since <= :day) OVER (PARTITION BY m.name)
                    AS present, (SELECT count(*) FROM bom_line b WHERE b.model_id = m.id) AS parts
                FROM model m) e
            """;

    private static final String LINES = """
            SELECT b.model_id, b.part_id, b.quantity, p.number, p.name, v.since, v.cost, v.share, v.evidence
            FROM bom_line b JOIN part p ON p.id = b.part_id LEFT JOIN part_value v ON v.part_id = p.id
            WHERE b.model_id IN (:models) ORDER BY p.number, v.since
            """;

    private final JdbcClient jdbc;
    private final Records records;

    Models(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** By name, the latest edition first. */
    List<Model> find(String words, int offset, int limit) {
        return jdbc.sql(EDITIONS + "WHERE name ILIKE :words ORDER BY name, since DESC LIMIT :limit OFFSET :offset")
                .param("day", records.today())
                .param("words", Records.like(words))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> model(row))
                .list();
    }

    int count(String words) {
        return jdbc.sql("SELECT count(*) FROM model WHERE name ILIKE :words")
                .param("words", Records.like(words))
                .query(Integer.class)
                .single();
    }

    /** The present edition of each vehicle, by name. */
    List<Model> present() {
        return jdbc.sql(EDITIONS + "WHERE present ORDER BY name")
                .param("day", records.today())
                .query((row, number) -> model(row))
                .list();
    }

    Bom bom(UUID model) {
        return boms(List.of(model)).getOrDefault(model, new Bom(List.of()));
    }

    /** By edition; an edition without parts is not among them. */
    Map<UUID, Bom> boms(List<UUID> models) {
        if (models.isEmpty()) {
            return Map.of();
        }
        var reader = new BomReader();
        jdbc.sql(LINES).param("models", models).query(reader);
        return reader.boms();
    }

    UUID add(String name, String edition, LocalDate since) {
        return records.write(writer -> insert(name, edition, since, writer));
    }

    /** A new edition that begins with the bill of material of the one before. */
    UUID addAfter(Model before, String edition, LocalDate since) {
        return records.write(writer -> {
            var id = insert(before.name(), edition, since, writer);
            jdbc.sql("""
                            INSERT INTO bom_line (model_id, part_id, quantity)
                            SELECT :id, part_id, quantity FROM bom_line WHERE model_id = :before""").param("id", id).param("before", before.id()).update();
            return id;
        });
    }

    void change(Model seen, String name, String edition, LocalDate since) {
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE model SET name = :name, edition = :edition, since = :since, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("name", name)
                    .param("edition", edition)
                    .param("since", since)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "model", seen.id());
            return changed;
        });
    }

    Removed remove(Model model) {
        return records.remove("model", model.id(), model.version(), new Records.Part("bom_line", "model_id"));
    }

    void addPart(UUID model, UUID part, BigDecimal quantity) {
        records.write(writer -> jdbc.sql(
                        "INSERT INTO bom_line (model_id, part_id, quantity) VALUES (:model, :part, :quantity)")
                .param("model", model)
                .param("part", part)
                .param("quantity", quantity)
                .update());
    }

    /** @throws Refused when the line has another quantity by now, or is gone */
    void changeQuantity(UUID model, BomLine seen, BigDecimal quantity) {
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE bom_line SET quantity = :quantity
                            WHERE model_id = :model AND part_id = :part AND quantity = :seen""")
                    .param("quantity", quantity)
                    .param("model", model)
                    .param("part", seen.part())
                    .param("seen", seen.quantity())
                    .update();
            if (changed == 0) {
                throw new Refused("model.quantity-changed");
            }
            return changed;
        });
    }

    void removePart(UUID model, UUID part) {
        records.write(writer -> jdbc.sql("DELETE FROM bom_line WHERE model_id = :model AND part_id = :part")
                .param("model", model)
                .param("part", part)
                .update());
    }

    private UUID insert(String name, String edition, LocalDate since, String writer) {
        return jdbc.sql("""
                        INSERT INTO model (name, edition, since, changed_by)
                        VALUES (:name, :edition, :since, :writer) RETURNING id""")
                .param("name", name)
                .param("edition", edition)
                .param("since", since)
                .param("writer", writer)
                .query(UUID.class)
                .single();
    }

    private static Model model(ResultSet row) throws SQLException {
        return new Model(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("edition"),
                row.getObject("since", LocalDate.class),
                row.getBoolean("present"),
                row.getInt("version"),
                row.getInt("parts"));
    }
}
