package kr.ieum.industry.growth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of growth plans, page by page. */
@Repository
class PlanRows {

    private static final int STREAMED_AT_ONCE = 500;

    private static final String FROM = """
            FROM core.growth_plan p
            JOIN core.company f ON f.tenant_id = p.tenant_id AND f.id = p.company_id AND f.deleted_at IS NULL
            JOIN core.life_case c ON c.tenant_id = p.tenant_id AND c.kind = '%s' AND c.subject = p.id
            """.formatted(PlanStore.KIND);

    private static final String NARROWED = """
            WHERE f.name ILIKE :words AND (CAST(:class AS text) IS NULL OR p.class = :class)
                AND (CAST(:state AS text) IS NULL OR c.state = :state) AND (NOT :own OR c.holder = :me)
            """;

    private static final String SELECT =
            """
            SELECT p.id, f.name, p.class, c.state, c.due_on, c.holder_name, p.recommender,
                (SELECT count(*) FROM core.growth_goal g WHERE g.tenant_id = p.tenant_id AND g.plan_id = p.id) AS goals,
                s.supports, s.amount
            """ + FROM + """
            CROSS JOIN LATERAL (SELECT count(*) AS supports, COALESCE(sum(s.amount), 0) AS amount
                FROM core.growth_support s WHERE s.tenant_id = p.tenant_id AND s.plan_id = p.id) s
            """ + NARROWED + "ORDER BY p.closed, c.due_on NULLS LAST, f.name, p.id ";

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, those whose term ends first before the others. */
    List<PlanRow> page(PlanFilter filter, Pageable page) {
        return narrowed(SELECT + "OFFSET :offset LIMIT :limit", filter)
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query(PlanRows::row)
                .list();
    }

    int count(PlanFilter filter) {
        return narrowed("SELECT count(*) " + FROM + NARROWED, filter)
                .query(Integer.class)
                .single();
    }

    void each(PlanFilter filter, Consumer<PlanRow> take) {
        try (var rows = narrowed(SELECT, filter).withFetchSize(STREAMED_AT_ONCE).query(PlanRows::row).stream()) {
            rows.forEach(take);
        }
    }

    List<PlanCandidate> candidates(PlanFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        SELECT f.id, f.name, k.class FROM core.firm_class k
                        JOIN core.company f ON f.tenant_id = k.tenant_id AND f.id = k.company_id AND f.deleted_at IS NULL
                        WHERE k.until IS NULL AND f.name ILIKE :words AND NOT EXISTS (
                            SELECT FROM core.growth_plan p
                            WHERE p.tenant_id = f.tenant_id AND p.company_id = f.id AND NOT p.closed)
                        ORDER BY f.name, f.id OFFSET :offset LIMIT :limit""")
                .param("words", filter.pattern())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PlanCandidate(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        FirmClass.valueOf(row.getString("class"))))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, PlanFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.pattern())
                .param("class", name(filter.firmClass()))
                .param("state", name(filter.state()))
                .param("own", filter.own())
                .param("me", CurrentUser.get().account());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static PlanRow row(ResultSet row, int number) throws SQLException {
        return new PlanRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FirmClass.valueOf(row.getString("class")),
                GrowthState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getString("holder_name"),
                row.getString("recommender"),
                row.getInt("goals"),
                row.getInt("supports"),
                row.getLong("amount"));
    }
}
