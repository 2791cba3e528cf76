package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where demands are kept. */
@Component
class Demands {

    private static final String SEEN = "SELECT id, round_id, firm_id, firm_name, material, quantity, unit, wanted_by,"
            + " note, version, changed_at, changed_by FROM purchase_demand WHERE removed_at IS NULL";
    private static final String FOUND = " AND round_id = :round AND (:words = ''"
            + " OR position(lower(:words) IN lower(firm_name || ' ' || material)) > 0)";
    private static final Map<String, String> COLUMNS =
            Map.of("firm", "firm_name", "material", "material", "quantity", "quantity", "wanted", "wanted_by");

    private final JdbcClient jdbc;

    Demands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Demand> page(UUID round, String words, Slice slice) {
        return jdbc.sql(SEEN + FOUND + slice.sql(COLUMNS, "material, unit, firm_name, id"))
                .param("round", round)
                .param("words", words.strip())
                .query(Rows.of(Demand.class))
                .list();
    }

    int count(UUID round, String words) {
        return jdbc.sql("SELECT count(*) FROM purchase_demand WHERE removed_at IS NULL" + FOUND)
                .param("round", round)
                .param("words", words.strip())
                .query(Integer.class)
                .single();
    }

    List<Demand> of(UUID round, String material, String unit) {
        return jdbc.sql(SEEN
                        + " AND round_id = :round AND material = :material AND unit = :unit ORDER BY firm_name, id")
                .param("round", round)
                .param("material", material)
                .param("unit", unit)
                .query(Rows.of(Demand.class))
                .list();
    }

    Optional<Demand> find(UUID id) {
        return jdbc.sql(SEEN + " AND id = :id")
                .param("id", id)
                .query(Rows.of(Demand.class))
                .optional();
    }

    Optional<Demand> find(UUID round, UUID firm, String material, String unit) {
        return jdbc.sql(SEEN + " AND round_id = :round AND firm_id = :firm AND material = :material AND unit = :unit")
                .param("round", round)
                .param("firm", firm)
                .param("material", material)
                .param("unit", unit)
                .query(Rows.of(Demand.class))
                .optional();
    }

    /** Nothing when the firm has a demand for the material already. */
    Optional<UUID> add(UUID round, DemandData data, Stamp stamp) {
        return written("""
            INSERT INTO purchase_demand (round_id, firm_id, firm_name, material, quantity, unit, wanted_by, note,
                changed_at, changed_by)
            VALUES (:round, :firm, :name, :material, :quantity, :unit, CAST(:wantedBy AS date), :note, :at, :by)
            ON CONFLICT DO NOTHING RETURNING id\
            """, data, stamp).param("round", round).query(UUID.class).optional();
    }

    int change(UUID id, int version, DemandData data, Stamp stamp) {
        return written("""
            UPDATE purchase_demand SET firm_id = :firm, firm_name = :name, material = :material,
                quantity = :quantity, unit = :unit, wanted_by = CAST(:wantedBy AS date), note = :note,
                version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id AND version = :version AND removed_at IS NULL\
            """, data, stamp)
                .param("id", id)
                .param("version", version)
                .update();
    }

    int remove(UUID id, Stamp stamp) {
        return jdbc.sql("""
            UPDATE purchase_demand SET removed_at = :at, version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id AND removed_at IS NULL\
            """)
                .param("id", id)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    int restore(UUID id) {
        return jdbc.sql("""
            UPDATE purchase_demand d SET removed_at = NULL, version = version + 1
            WHERE id = :id AND NOT EXISTS (SELECT FROM purchase_demand o WHERE o.removed_at IS NULL
                AND o.round_id = d.round_id AND o.firm_id = d.firm_id AND o.material = d.material
                AND o.unit = d.unit)\
            """).param("id", id).update();
    }

    /** The round of a demand, whether it has been removed or not. */
    Optional<UUID> roundOf(UUID id) {
        return jdbc.sql("SELECT round_id FROM purchase_demand WHERE id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private StatementSpec written(String sql, DemandData data, Stamp stamp) {
        return jdbc.sql(sql)
                .param("firm", data.firmId())
                .param("name", data.firmName())
                .param("material", data.material())
                .param("quantity", data.quantity())
                .param("unit", data.unit())
                .param("wantedBy", data.wantedBy())
                .param("note", data.note())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }
}
