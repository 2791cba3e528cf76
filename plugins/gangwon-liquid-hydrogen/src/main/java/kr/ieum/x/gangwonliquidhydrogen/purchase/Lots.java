package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where lots are kept, and what of each demand is in which. */
@Component
class Lots {

    static final String PARTS = "(SELECT count(*) FROM purchase_lot o WHERE o.round_id = l.round_id"
            + " AND o.material = l.material AND o.unit = l.unit) AS parts";

    private static final String SEEN = """
        SELECT l.id, l.round_id, l.material, l.unit, l.part, %s, l.single_price, l.version, l.changed_at, l.changed_by,
            coalesce(sum(p.quantity), 0) AS quantity, count(p.demand_id) AS firms,
            EXISTS (SELECT FROM purchase_order o WHERE o.lot_id = l.id) AS ordered
        FROM purchase_lot l LEFT JOIN purchase_portion p ON p.lot_id = l.id
        """.formatted(PARTS);

    private final JdbcClient jdbc;

    Lots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One for each material and unit that is wanted, with all of it in the first part: demands may have changed since it was
     * in parts. Lots that nobody wants any more go, unless there are offers.
     */
    void make(UUID round, Stamp stamp) {
        jdbc.sql("""
            INSERT INTO purchase_lot (round_id, material, unit, changed_at, changed_by)
            SELECT DISTINCT round_id, material, unit, CAST(:at AS timestamptz), CAST(:by AS text)
            FROM purchase_demand d WHERE round_id = :round AND removed_at IS NULL
                AND NOT EXISTS (SELECT FROM purchase_lot l WHERE l.round_id = d.round_id AND l.material = d.material
                    AND l.unit = d.unit)\
            """)
                .param("round", round)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
        jdbc.sql("DELETE FROM purchase_portion p USING purchase_lot l WHERE l.id = p.lot_id AND l.round_id = :round")
                .param("round", round)
                .update();
        jdbc.sql("""
            INSERT INTO purchase_portion (lot_id, demand_id, quantity)
            SELECT DISTINCT ON (d.id) l.id, d.id, d.quantity
            FROM purchase_demand d JOIN purchase_lot l ON l.round_id = d.round_id AND l.material = d.material
                AND l.unit = d.unit
            WHERE d.round_id = :round AND d.removed_at IS NULL ORDER BY d.id, l.part\
            """).param("round", round).update();
        jdbc.sql("""
            DELETE FROM purchase_lot l WHERE l.round_id = :round
                AND NOT EXISTS (SELECT FROM purchase_offer f WHERE f.lot_id = l.id AND f.removed_at IS NULL)
                AND NOT EXISTS (SELECT FROM purchase_portion p WHERE p.lot_id = l.id)\
            """).param("round", round).update();
    }

    List<Lot> of(UUID round) {
        return jdbc.sql(SEEN + " WHERE l.round_id = :round GROUP BY l.id ORDER BY l.material, l.unit, l.part")
                .param("round", round)
                .query(Rows.of(Lot.class))
                .list();
    }

    Optional<Lot> find(UUID id) {
        return jdbc.sql(SEEN + " WHERE l.id = :id GROUP BY l.id")
                .param("id", id)
                .query(Rows.of(Lot.class))
                .optional();
    }

    List<Portion> portions(UUID lot) {
        return jdbc.sql("""
            SELECT p.demand_id, d.firm_id, d.firm_name, p.quantity
            FROM purchase_portion p JOIN purchase_demand d ON d.id = p.demand_id
            WHERE p.lot_id = :lot ORDER BY d.firm_name, d.id\
            """).param("lot", lot).query(Rows.of(Portion.class)).list();
    }

    int price(UUID id, int version, @Nullable Long singlePrice, Stamp stamp) {
        return jdbc.sql("""
            UPDATE purchase_lot SET single_price = CAST(:price AS bigint), version = version + 1,
                changed_at = :at, changed_by = :by WHERE id = :id AND version = :version\
            """)
                .param("id", id)
                .param("version", version)
                .param("price", singlePrice)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    /** Whether the lot was still as it was seen; it has changed then. */
    boolean touch(Lot seen, Stamp stamp) {
        return price(seen.id(), seen.version(), seen.singlePrice(), stamp) == 1;
    }

    /** Another part of the same material, empty. */
    UUID addPart(Lot beside, Stamp stamp) {
        return jdbc.sql("""
            INSERT INTO purchase_lot (round_id, material, unit, part, single_price, changed_at, changed_by)
            SELECT round_id, material, unit, max(part) + 1, CAST(:price AS bigint), :at, :by FROM purchase_lot
            WHERE round_id = :round AND material = :material AND unit = :unit GROUP BY round_id, material, unit
            RETURNING id\
            """)
                .param("round", beside.roundId())
                .param("material", beside.material())
                .param("unit", beside.unit())
                .param("price", beside.singlePrice())
                .param("at", stamp.at())
                .param("by", stamp.by())
                .query(UUID.class)
                .single();
    }

    /** Moves portions, wholly or in part: what leaves the one lot arrives in the other. */
    void move(UUID from, UUID to, List<Portion> moved) {
        jdbc.sql("""
            WITH moved AS (
                SELECT * FROM unnest(:demands, CAST(:quantities AS numeric[])) AS m (demand_id, quantity)
            ), gone AS (
                DELETE FROM purchase_portion p USING moved m
                WHERE p.lot_id = :from AND p.demand_id = m.demand_id AND p.quantity = m.quantity
            ), less AS (
                UPDATE purchase_portion p SET quantity = p.quantity - m.quantity FROM moved m
                WHERE p.lot_id = :from AND p.demand_id = m.demand_id AND p.quantity > m.quantity
            )
            INSERT INTO purchase_portion (lot_id, demand_id, quantity) SELECT :to, demand_id, quantity FROM moved
            ON CONFLICT (lot_id, demand_id) DO UPDATE
                SET quantity = purchase_portion.quantity + excluded.quantity\
            """)
                .param("demands", moved.stream().map(Portion::demandId).toArray(UUID[]::new))
                .param(
                        "quantities",
                        moved.stream()
                                .map(portion -> portion.quantity().toPlainString())
                                .toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Takes an emptied lot away; what suppliers offered for it is offered for the other then. */
    void removeInto(UUID emptied, UUID other) {
        jdbc.sql("UPDATE purchase_offer SET lot_id = :other, version = version + 1 WHERE lot_id = :emptied")
                .param("other", other)
                .param("emptied", emptied)
                .update();
        jdbc.sql("DELETE FROM purchase_lot WHERE id = :emptied")
                .param("emptied", emptied)
                .update();
    }
}
