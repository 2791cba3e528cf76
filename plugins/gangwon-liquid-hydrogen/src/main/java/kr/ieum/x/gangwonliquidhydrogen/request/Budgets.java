package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import java.util.Optional;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where budgets are kept; what is used of them is what the selected requests were granted. */
@Component
class Budgets {

    private static final String SEEN = """
        SELECT b.year, b.kind, b.amount, b.version, b.changed_at, b.changed_by,
            coalesce((SELECT sum(r.granted) FROM support_request r
                WHERE r.year = b.year AND r.kind = b.kind AND r.removed_at IS NULL), 0) AS used
        FROM support_budget b
        """;

    private final JdbcClient jdbc;

    Budgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Budget> of(List<RequestKind> kinds) {
        return jdbc.sql(SEEN + " WHERE b.kind IN (:kinds) ORDER BY b.year DESC, b.kind")
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query(Rows.of(Budget.class))
                .list();
    }

    /** The budget, held until the transaction ends, so that no two selections take the same won. */
    Optional<Budget> hold(int year, RequestKind kind) {
        jdbc.sql("SELECT year FROM support_budget WHERE year = :year AND kind = :kind FOR UPDATE")
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .optional();
        return jdbc.sql(SEEN + " WHERE b.year = :year AND b.kind = :kind")
                .param("year", year)
                .param("kind", kind.name())
                .query(Rows.of(Budget.class))
                .optional();
    }

    /** Whether there was none before. */
    boolean add(int year, RequestKind kind, long amount, Stamp stamp) {
        return jdbc.sql("""
            INSERT INTO support_budget (year, kind, amount, changed_at, changed_by)
            VALUES (:year, :kind, :amount, :at, :by) ON CONFLICT DO NOTHING\
            """)
                        .param("year", year)
                        .param("kind", kind.name())
                        .param("amount", amount)
                        .param("at", stamp.at())
                        .param("by", stamp.by())
                        .update()
                == 1;
    }

    void change(Budget budget, long amount, Stamp stamp) {
        jdbc.sql("""
            UPDATE support_budget SET amount = :amount, version = version + 1, changed_at = :at, changed_by = :by
            WHERE year = :year AND kind = :kind\
            """)
                .param("year", budget.year())
                .param("kind", budget.kind().name())
                .param("amount", amount)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }
}
