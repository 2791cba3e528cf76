package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where offers are kept. */
@Component
class Offers {

    private static final String SEEN = "SELECT id, lot_id, supplier, unit_price, fees, delivers_by, note, version,"
            + " changed_at, changed_by FROM purchase_offer WHERE removed_at IS NULL";

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cheapest first, by price of one unit, then by fees. */
    List<Offer> of(UUID lot) {
        return jdbc.sql(SEEN + " AND lot_id = :lot ORDER BY unit_price, fees, supplier, id")
                .param("lot", lot)
                .query(Rows.of(Offer.class))
                .list();
    }

    Optional<Offer> find(UUID id) {
        return jdbc.sql(SEEN + " AND id = :id")
                .param("id", id)
                .query(Rows.of(Offer.class))
                .optional();
    }

    UUID add(UUID lot, OfferData data, Stamp stamp) {
        return written("""
            INSERT INTO purchase_offer (lot_id, supplier, unit_price, fees, delivers_by, note, changed_at, changed_by)
            VALUES (:lot, :supplier, :price, :fees, CAST(:deliversBy AS date), :note, :at, :by)
            RETURNING id\
            """, data, stamp).param("lot", lot).query(UUID.class).single();
    }

    int change(UUID id, int version, OfferData data, Stamp stamp) {
        return written("""
            UPDATE purchase_offer SET supplier = :supplier, unit_price = :price, fees = :fees,
                delivers_by = CAST(:deliversBy AS date), note = :note, version = version + 1,
                changed_at = :at, changed_by = :by
            WHERE id = :id AND version = :version AND removed_at IS NULL\
            """, data, stamp)
                .param("id", id)
                .param("version", version)
                .update();
    }

    void remove(UUID id, Stamp stamp) {
        jdbc.sql("UPDATE purchase_offer SET removed_at = :at, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("at", stamp.at())
                .update();
    }

    void restore(UUID id) {
        jdbc.sql("UPDATE purchase_offer SET removed_at = NULL, version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** What is offered is looked at again before it is ordered: the lot is another one now. */
    void touch(UUID lot) {
        jdbc.sql("UPDATE purchase_offer SET version = version + 1 WHERE lot_id = :lot")
                .param("lot", lot)
                .update();
    }

    private StatementSpec written(String sql, OfferData data, Stamp stamp) {
        return jdbc.sql(sql)
                .param("supplier", data.supplier())
                .param("price", data.unitPrice())
                .param("fees", data.fees())
                .param("deliversBy", data.deliversBy())
                .param("note", data.note())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }
}
