package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where lots are kept. A lot has no demands of its own: it is what the round's demands add up to. */
@Component
class Lots {

    private static final String SEEN = """
        SELECT l.id, l.round_id, l.material, l.unit, l.single_price, l.version, l.changed_at, l.changed_by,
            coalesce(sum(d.quantity), 0) AS quantity, count(d.id) AS firms,
            EXISTS (SELECT FROM purchase_order o WHERE o.lot_id = l.id) AS ordered
        FROM purchase_lot l LEFT JOIN purchase_demand d ON d.round_id = l.round_id AND d.material = l.material
            AND d.unit = l.unit AND d.removed_at IS NULL
        """;

    private final JdbcClient jdbc;

    Lots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each material and unit that is wanted; those that nobody wants any more go, unless there are offers. */
    void make(UUID round, Stamp stamp) {
        jdbc.sql("""
            INSERT INTO purchase_lot (round_id, material, unit, changed_at, changed_by)
            SELECT DISTINCT round_id, material, unit, CAST(:at AS timestamptz), CAST(:by AS text)
            FROM purchase_demand WHERE round_id = :round AND removed_at IS NULL
            ON CONFLICT (round_id, material, unit) DO NOTHING\
            """)
                .param("round", round)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
        jdbc.sql("""
            DELETE FROM purchase_lot l WHERE l.round_id = :round
                AND NOT EXISTS (SELECT FROM purchase_offer f WHERE f.lot_id = l.id AND f.removed_at IS NULL)
                AND NOT EXISTS (SELECT FROM purchase_demand d WHERE d.round_id = l.round_id
                    AND d.material = l.material AND d.unit = l.unit AND d.removed_at IS NULL)\
            """).param("round", round).update();
    }

    List<Lot> of(UUID round) {
        return jdbc.sql(SEEN + " WHERE l.round_id = :round GROUP BY l.id ORDER BY l.material, l.unit")
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
}
