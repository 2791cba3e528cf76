package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.jspecify.annotations.Nullable;
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

    /** Those of the places that are there. */
    Map<Imported, Demand> imported(Collection<Imported> places) {
        var found = new HashMap<Imported, Demand>();
        var mapper = Rows.of(Demand.class);
        jdbc.sql("""
            SELECT d.*, r.name AS round FROM unnest(:rounds, :firms, :materials, :units) AS p (round, firm, material, unit)
                JOIN purchase_round r ON r.name = p.round AND r.removed_at IS NULL
                JOIN purchase_demand d ON d.round_id = r.id AND d.firm_id = p.firm AND d.material = p.material
                    AND d.unit = p.unit AND d.removed_at IS NULL\
            """)
                .param("rounds", texts(places, Imported::round))
                .param("firms", places.stream().map(Imported::firm).toArray(UUID[]::new))
                .param("materials", texts(places, Imported::material))
                .param("units", texts(places, Imported::unit))
                .query(row -> {
                    var demand = Objects.requireNonNull(mapper.mapRow(row, row.getRow()));
                    found.put(
                            new Imported(row.getString("round"), demand.firmId(), demand.material(), demand.unit()),
                            demand);
                });
        return found;
    }

    /** @param rounds by name */
    void take(Map<String, UUID> rounds, Map<Imported, DemandData> all, Stamp stamp) {
        var data = all.values();
        jdbc.sql("""
            INSERT INTO purchase_demand (round_id, firm_id, firm_name, material, quantity, unit, wanted_by, note,
                changed_at, changed_by)
            SELECT g.*, CAST(:at AS timestamptz), CAST(:by AS text)
            FROM unnest(:rounds, :firms, :names, :materials, CAST(:quantities AS numeric[]), :units,
                CAST(:days AS date[]), :notes) AS g
            ON CONFLICT (round_id, firm_id, material, unit) WHERE removed_at IS NULL DO UPDATE
                SET firm_name = excluded.firm_name, quantity = excluded.quantity, wanted_by = excluded.wanted_by,
                    note = excluded.note, version = purchase_demand.version + 1, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by\
            """)
                .param(
                        "rounds",
                        all.keySet().stream()
                                .map(place -> rounds.get(place.round()))
                                .toArray(UUID[]::new))
                .param("firms", data.stream().map(DemandData::firmId).toArray(UUID[]::new))
                .param("names", texts(data, DemandData::firmName))
                .param("materials", texts(data, DemandData::material))
                .param("quantities", texts(data, each -> each.quantity().toPlainString()))
                .param("units", texts(data, DemandData::unit))
                .param("days", texts(data, each -> Objects.toString(each.wantedBy(), null)))
                .param("notes", texts(data, DemandData::note))
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
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

    int remove(List<UUID> ids, Stamp stamp) {
        return jdbc.sql("""
            UPDATE purchase_demand SET removed_at = :at, version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = ANY (:ids) AND removed_at IS NULL\
            """)
                .param("ids", ids.toArray(UUID[]::new))
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
