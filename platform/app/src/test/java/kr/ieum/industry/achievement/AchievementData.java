package kr.ieum.industry.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms with figures and classes for tests of what regions achieved. */
@Component
public class AchievementData {

    /** In the order of their codes in 2027, of which the first grow most. */
    private static final List<String> REGIONS = List.of(
            "busan",
            "daegu",
            "gwangju",
            "daejeon",
            "ulsan",
            "sejong",
            "chungbuk",
            "chungnam",
            "jeonnam",
            "gyeongbuk",
            "gyeongnam",
            "jeju",
            "gangwon",
            "jeonbuk");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JdbcTemplate owner;

    AchievementData(JdbcClient jdbc, TransactionTemplate transaction, @LiquibaseDataSource DataSource owner) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.owner = new JdbcTemplate(owner);
    }

    /**
     * Neither firms nor grades nor sheets that stand on them. Nobody but the owner of the tables gets a published sheet
     * away, and not without switching its guards off.
     */
    public void clear() {
        owner.execute("TRUNCATE core.allocation_told, reference.allocation_line, reference.allocation_sheet");
        REGIONS.forEach(
                region -> as(region, () -> jdbc.sql("DELETE FROM core.company").update()));
        as(
                "national",
                () -> jdbc.sql("UPDATE reference.achievement SET fixed_at = NULL WHERE fixed_at IS NOT NULL")
                        .update());
        as("national", () -> jdbc.sql("DELETE FROM reference.achievement").update());
    }

    /** Every region has firms, and each grows a little less than the one before it. */
    public void growing() {
        var growth = 14;
        for (var region : REGIONS) {
            firms(region, 4, 2024, 1_000, 100, 2025, 1_000 + growth * 10, 100);
            growth--;
        }
    }

    public void firms(
            String region,
            int number,
            int year,
            long revenue,
            int employees,
            int next,
            long nextRevenue,
            int nextEmployees) {
        as(
                region,
                () -> jdbc.sql("""
                        WITH firm AS (INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                            SELECT '예시 ' || n, '예시' || n, 'SMALL', 'test', 'test' FROM generate_series(1, :number) n
                            RETURNING id)
                        INSERT INTO core.company_figures (company_id, year, revenue, employees, source)
                        SELECT id, f.year, f.revenue, f.employees, 'test' FROM firm,
                            (VALUES (:year, :revenue, :employees), (:next, :nextRevenue, :nextEmployees))
                                AS f (year, revenue, employees)""")
                        .param("number", number)
                        .param("year", year)
                        .param("revenue", revenue)
                        .param("employees", employees)
                        .param("next", next)
                        .param("nextRevenue", nextRevenue)
                        .param("nextEmployees", nextEmployees)
                        .update());
    }

    /** Fixes the grades of the year as somebody else has just done. */
    public int fixed(int year) {
        return jdbc.sql("UPDATE reference.achievement SET fixed_at = now() WHERE year = :year")
                .param("year", year)
                .update();
    }

    /** Gives so many firms of the region a class, and the first of them another one later. */
    public void classes(
            String region, int number, String first, String since, String second, String risen, int rising) {
        as(
                region,
                () -> jdbc.sql("""
                        WITH firm AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM core.company LIMIT :number)
                        INSERT INTO core.firm_class (company_id, since, until, class, reason, decided_by, decided_at)
                        SELECT id, CAST(:since AS date), CASE WHEN place <= :rising THEN CAST(:risen AS date) END,
                            :first, '시험', 'test', now() FROM firm
                        UNION ALL
                        SELECT id, CAST(:risen AS date), NULL, :second, '시험', 'test', now() FROM firm
                        WHERE place <= :rising""")
                        .param("number", number)
                        .param("first", first)
                        .param("since", LocalDate.parse(since))
                        .param("second", second)
                        .param("risen", LocalDate.parse(risen))
                        .param("rising", rising)
                        .update());
    }

    public <T extends @Nullable Object> T as(String tenant, Supplier<T> action) {
        return Tenancy.callAs(new TenantId(tenant), () -> transaction.execute(status -> action.get()));
    }
}
