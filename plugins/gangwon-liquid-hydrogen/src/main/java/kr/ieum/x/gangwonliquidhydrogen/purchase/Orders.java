package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where orders and their settlements are kept. A settlement never changes; another one follows it. */
@Component
class Orders {

    private static final String SEEN = """
        SELECT o.id, o.lot_id, l.round_id, l.material, l.unit, l.part, %s, l.single_price, o.supplier, o.unit_price,
            o.ordered_on, o.delivers_by
        FROM purchase_order o JOIN purchase_lot l ON l.id = o.lot_id
        """.formatted(Lots.PARTS);
    private static final String SETTLEMENT =
            "SELECT id, order_id, number, quantity, fees, total, reason, made_at, made_by FROM purchase_settlement";

    private final JdbcClient jdbc;

    Orders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Order> of(UUID round) {
        return jdbc.sql(SEEN + " WHERE l.round_id = :round ORDER BY l.material, l.unit, l.part")
                .param("round", round)
                .query(Rows.of(Order.class))
                .list();
    }

    Order find(UUID id) {
        return jdbc.sql(SEEN + " WHERE o.id = :id")
                .param("id", id)
                .query(Rows.of(Order.class))
                .optional()
                .orElseThrow(Gone::new);
    }

    /** Nothing when the lot is ordered already. */
    Optional<UUID> add(Lot lot, Offer offer, LocalDate today, Stamp stamp) {
        return jdbc.sql("""
            INSERT INTO purchase_order (lot_id, supplier, unit_price, ordered_on, delivers_by, changed_at, changed_by)
            VALUES (:lot, :supplier, :price, :today, CAST(:deliversBy AS date), :at, :by)
            ON CONFLICT DO NOTHING RETURNING id\
            """)
                .param("lot", lot.id())
                .param("supplier", offer.supplier())
                .param("price", offer.unitPrice())
                .param("today", today)
                .param("deliversBy", offer.deliversBy())
                .param("at", stamp.at())
                .param("by", stamp.by())
                .query(UUID.class)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM purchase_order WHERE id = :id").param("id", id).update();
    }

    void settle(UUID order, int number, Cost cost, List<Share> shares, String reason, Stamp stamp) {
        var id = jdbc.sql("""
            INSERT INTO purchase_settlement (order_id, number, quantity, fees, total, reason, made_at, made_by)
            VALUES (:order, :number, :quantity, :fees, :total, :reason, :at, :by) RETURNING id\
            """)
                .param("order", order)
                .param("number", number)
                .param("quantity", cost.quantity())
                .param("fees", cost.fees())
                .param("total", cost.total())
                .param("reason", reason)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .query(UUID.class)
                .single();
        shares.forEach(share -> add(id, share));
    }

    /** The latest last. */
    List<Settlement> settlements(UUID order) {
        return jdbc.sql(SETTLEMENT + " WHERE order_id = :order ORDER BY number")
                .param("order", order)
                .query(Rows.of(Settlement.class))
                .list();
    }

    List<Share> shares(UUID settlement) {
        return jdbc.sql("""
            SELECT firm_id AS firm, firm_name AS name, quantity, exact, extra, place FROM purchase_share
            WHERE settlement_id = :settlement ORDER BY firm_name, firm_id\
            """)
                .param("settlement", settlement)
                .query(Rows.of(Share.class))
                .list();
    }

    /** Whether every lot of the round that is wanted has been ordered, delivered and settled. */
    boolean areAllDelivered(UUID round) {
        return jdbc.sql("""
            SELECT NOT EXISTS (SELECT FROM purchase_lot l WHERE l.round_id = :round
                AND EXISTS (SELECT FROM purchase_portion p WHERE p.lot_id = l.id)
                AND NOT EXISTS (SELECT FROM purchase_order o JOIN purchase_settlement s ON s.order_id = o.id
                    WHERE o.lot_id = l.id AND s.number > 1))\
            """).param("round", round).query(Boolean.class).single();
    }

    private void add(UUID settlement, Share share) {
        jdbc.sql("""
            INSERT INTO purchase_share (settlement_id, firm_id, firm_name, quantity, exact, extra, place, amount)
            VALUES (:settlement, :firm, :name, :quantity, :exact, :extra, :place, :amount)\
            """)
                .param("settlement", settlement)
                .param("firm", share.firm())
                .param("name", share.name())
                .param("quantity", share.quantity())
                .param("exact", share.exact())
                .param("extra", share.extra())
                .param("place", share.place())
                .param("amount", share.amount())
                .update();
    }
}
