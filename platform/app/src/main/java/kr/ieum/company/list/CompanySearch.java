package kr.ieum.company.list;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The firms of the tenant as a list.
 *
 * @see "Decision 0005: Korean search in PostgreSQL"
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class CompanySearch {

    private static final int STREAMED_AT_ONCE = 500;

    /** The ids are found beside row-level security, the rows are read under it. */
    private static final String PAGE = """
            SELECT company.*, page.place, page.total,
                ARRAY(SELECT DISTINCT kind FROM core.company_certificate certificate
                    WHERE certificate.company_id = company.id ORDER BY kind) AS certificates
            FROM core.company_page(CAST(:conditions AS jsonb), :sort, :skip, :take, :counted) page
            JOIN core.company company ON company.id = page.id
            ORDER BY page.place
            """;

    private final JdbcClient jdbc;
    private final DatabaseConditions conditions;

    CompanySearch(JdbcClient jdbc, DatabaseConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** The first firms and how many there are in all: one look at the index for both. */
    public CompanyPage first(CompanyConditions wanted, CompanySort sort, int take) {
        return conditions.of(wanted).map(terms -> first(terms, sort, take)).orElse(new CompanyPage(List.of(), 0));
    }

    public List<CompanyRow> page(CompanyConditions wanted, CompanySort sort, int skip, int take) {
        return conditions
                .of(wanted)
                .map(terms -> statement(terms, sort, skip, take, false)
                        .query(CompanyRows.from(skip))
                        .list())
                .orElse(List.of());
    }

    public long count(CompanyConditions wanted) {
        return conditions
                .of(wanted)
                .map(terms -> jdbc.sql("SELECT core.company_count(CAST(:conditions AS jsonb))")
                        .param("conditions", terms)
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    /** Gives every firm of the list to the consumer, in order, without holding them all. */
    public void each(CompanyConditions wanted, CompanySort sort, Consumer<CompanyRow> consumer) {
        conditions.of(wanted).ifPresent(terms -> {
            try (var rows = statement(terms, sort, 0, Integer.MAX_VALUE, false)
                    .withFetchSize(STREAMED_AT_ONCE)
                    .query(CompanyRows.from(0))
                    .stream()) {
                rows.forEach(consumer);
            }
        });
    }

    /** The lists that named a firm, by name. */
    public List<String> sources() {
        return jdbc.sql("""
                WITH RECURSIVE named AS (
                    (SELECT source FROM core.company_source ORDER BY source LIMIT 1)
                    UNION ALL
                    SELECT (SELECT next.source FROM core.company_source next
                        WHERE next.source > named.source ORDER BY next.source LIMIT 1)
                    FROM named WHERE named.source IS NOT NULL)
                SELECT source FROM named WHERE source IS NOT NULL""").query((row, number) -> row.getString("source")).list();
    }

    private CompanyPage first(String terms, CompanySort sort, int take) {
        var rows = new ArrayList<CompanyRow>();
        var mapper = CompanyRows.from(0);
        var total = statement(terms, sort, 0, take, true).query(result -> {
            var found = 0L;
            while (result.next()) {
                rows.add(mapper.mapRow(result, rows.size()));
                found = result.getLong("total");
            }
            return found;
        });
        return new CompanyPage(rows, total);
    }

    private StatementSpec statement(String terms, CompanySort sort, int skip, int take, boolean counted) {
        return jdbc.sql(PAGE)
                .param("conditions", terms)
                .param("sort", sort.key())
                .param("skip", skip)
                .param("take", take)
                .param("counted", counted);
    }
}
