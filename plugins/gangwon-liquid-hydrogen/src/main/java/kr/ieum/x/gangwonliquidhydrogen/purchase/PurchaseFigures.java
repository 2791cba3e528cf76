package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.util.List;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugin.PublishedIndicators;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was bought together this year, and what it saved. */
@Extension
public class PurchaseFigures implements PublishedIndicators {

    /** Of each order the settlement that stands now. */
    private static final String ORDERED = """
        WITH ordered AS (
            SELECT DISTINCT ON (o.id) o.id, s.id AS settlement, s.total,
                round(l.single_price * s.quantity) - s.total AS saving
            FROM purchase_order o JOIN purchase_lot l ON l.id = o.lot_id
                JOIN purchase_settlement s ON s.order_id = o.id
            WHERE o.ordered_on >= make_date(:year, 1, 1) AND o.ordered_on < make_date(:year + 1, 1, 1)
            ORDER BY o.id, s.number DESC)
        """;

    private final JdbcClient jdbc;
    private final Acting acting;

    PurchaseFigures(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    @Override
    public List<IndicatorFigure> figures() {
        return List.of(
                figure("joint-purchase-amount", "sum(total)", "true"),
                figure("joint-purchase-saving", "sum(saving)", "saving IS NOT NULL"));
    }

    private IndicatorFigure figure(String id, String value, String condition) {
        var year = acting.today().getYear();
        var firms = jdbc.sql(ORDERED + "SELECT count(DISTINCT h.firm_id) FROM ordered"
                        + " JOIN purchase_share h ON h.settlement_id = ordered.settlement WHERE " + condition)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new IndicatorFigure(id, sum(value, condition, year), firms);
    }

    private @Nullable BigDecimal sum(String value, String condition, int year) {
        return jdbc.sql(ORDERED + "SELECT " + value + " FROM ordered WHERE " + condition)
                .param("year", year)
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }
}
