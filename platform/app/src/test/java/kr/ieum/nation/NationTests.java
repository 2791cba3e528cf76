package kr.ieum.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class NationTests {

    @Autowired
    NationService nation;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void noFirms() {
        for (var region : regions.all()) {
            as(region.id().value(), () -> jdbc.sql("DELETE FROM core.company").update());
        }
    }

    @Test
    void countsFirmsByRegionAreaAndCountry() {
        firms("busan", 5, "SMALL");
        firms("seoul", 7, "MEDIUM");

        nation.recount();

        var count = nation.count(Measure.FIRMS).orElseThrow();
        assertThat(value(count.total("busan"))).isEqualTo(5);
        assertThat(value(count.total("seoul"))).isEqualTo(7);
        assertThat(value(count.total(Area.CAPITAL))).isEqualTo(7);
        assertThat(value(count.total(Area.REST))).isEqualTo(5);
        assertThat(value(count.total(Area.COUNTRY))).isEqualTo(12);
        assertThat(count.total("jeju")).isEmpty();
    }

    @Test
    void aFirmOfSeveralRegionsCountsOnceAtItsHeadquarters() {
        firms("busan", 4, "SMALL");
        firms("seoul", 4, "SMALL");
        numbered("busan", "1208800767", false);
        numbered("seoul", "1208800767", true);

        nation.recount();

        var count = nation.count(Measure.FIRMS).orElseThrow();
        assertThat(value(count.total("busan"))).isEqualTo(4);
        assertThat(value(count.total("seoul"))).isEqualTo(5);
        assertThat(value(count.total(Area.COUNTRY))).isEqualTo(9);
    }

    @Test
    void closedAndDeletedFirmsDoNotCount() {
        firms("busan", 6, "SMALL");
        as("busan", () -> jdbc.sql("""
                        UPDATE core.company SET status = 'CLOSED' WHERE id = (SELECT id FROM core.company LIMIT 1)""").update());
        as("busan", () -> jdbc.sql("""
                        UPDATE core.company SET deleted_at = now()
                        WHERE id = (SELECT id FROM core.company WHERE status = 'OPERATING' LIMIT 1)""").update());

        nation.recount();

        assertThat(value(nation.count(Measure.FIRMS).orElseThrow().total("busan")))
                .isEqualTo(4);
    }

    @Test
    void cellsOfOneOrTwoFirmsAreWithheldAndDoNotFollowFromTheRest() {
        firms("busan", 2, "SMALL");
        firms("busan", 4, "MEDIUM");
        firms("busan", 9, "MICRO");
        firms("jeju", 8, "SMALL");
        firms("gangwon", 8, "SMALL");
        firms("gangwon", 8, "MEDIUM");
        firms("jeju", 8, "MEDIUM");

        nation.recount();

        var count = nation.count(Measure.FIRMS).orElseThrow();
        assertThat(count.figure(Dimension.SIZE, "SMALL", "busan").orElseThrow().withheld())
                .isTrue();
        assertThat(count.figure(Dimension.SIZE, "MEDIUM", "busan").orElseThrow().withheld())
                .as("the total less the others would tell the two")
                .isTrue();
        assertThat(value(count.figure(Dimension.SIZE, "MICRO", "busan"))).isEqualTo(9);
        assertThat(value(count.total("busan"))).isEqualTo(15);
        for (var category : List.of("SMALL", "MEDIUM")) {
            assertThat(List.of("busan", "jeju", "gangwon"))
                    .as("the country's %s less two regions would tell the third", category)
                    .filteredOn(region -> count.figure(Dimension.SIZE, category, region)
                            .orElseThrow()
                            .withheld())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aSumOfTwoFirmsIsWithheldThoughThereAreMoreFirms() {
        firms("busan", 5, "SMALL");
        as("busan", () -> jdbc.sql("""
                        UPDATE core.company SET latest_year = 2024, latest_revenue = 1000000
                        WHERE id IN (SELECT id FROM core.company LIMIT 2)""").update());

        nation.recount();

        assertThat(nation.count(Measure.REVENUE)
                        .orElseThrow()
                        .total("busan")
                        .orElseThrow()
                        .withheld())
                .isTrue();
        assertThat(value(nation.count(Measure.FIRMS).orElseThrow().total("busan")))
                .isEqualTo(5);
    }

    @Test
    void aDayKeepsItsLastCount() {
        firms("busan", 3, "SMALL");
        nation.recount();
        firms("busan", 3, "SMALL");
        nation.recount();

        var days = nation.days(Measure.FIRMS, "busan");

        assertThat(days).hasSize(1).extracting(DayFigure::value).containsExactly(6L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM core.company",
                "SELECT count(*) FROM core.company WHERE tenant_id = 'busan'",
                "SELECT count(*) FROM core.company_certificate",
                "SELECT count(*) FROM core.company_figures"
            })
    void theMinistryReadsNoFirmWithSqlOfItsOwn(String sql) {
        firms("busan", 5, "SMALL");

        var seen = as("national", () -> jdbc.sql(sql).query(Integer.class).single());

        assertThat(seen).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM nation.counted_company",
                "SELECT value FROM nation.cell",
                "SET ROLE ieum_aggregate",
                "SET ROLE ieum_owner",
                "SELECT nation.withhold(uuidv7())"
            })
    void theMinistryReachesNothingBehindTheViews(String sql) {
        assertThatThrownBy(() -> as(
                        "national",
                        () -> jdbc.sql(sql).query((row, number) -> number).list()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aRegionSeesNothingOfTheCountry() {
        firms("busan", 5, "SMALL");
        nation.recount();

        var seen = as(
                "busan",
                () -> jdbc.sql("SELECT count(*) FROM nation.company_figure")
                        .query(Integer.class)
                        .single());

        assertThat(seen).isZero();
        assertThatThrownBy(() -> as(
                        "busan",
                        () -> jdbc.sql("SELECT nation.recount(now())")
                                .query((row, number) -> number)
                                .list()))
                .rootCause()
                .hasMessageContaining("only the ministry counts the country");
    }

    @Test
    @AsTenant("busan")
    void anOfficerMayNotAskForTheCountry() {
        assertThatThrownBy(() -> nation.count(Measure.FIRMS)).isInstanceOf(AccessDeniedException.class);
    }

    private void firms(String tenant, int number, String size) {
        as(
                tenant,
                () -> jdbc.sql("""
                        INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                        SELECT '예시 ' || n, '예시' || n, :size, 'test', 'test' FROM generate_series(1, :number) n""").param("size", size).param("number", number).update());
    }

    private void numbered(String tenant, String number, boolean headquarters) {
        as(
                tenant,
                () -> jdbc.sql("""
                        INSERT INTO core.company
                            (name, name_key, business_number, headquarters_here, size_class, created_by, updated_by)
                        VALUES ('예시 본사', '예시본사', :number, :headquarters, 'SMALL', 'test', 'test')""")
                        .param("number", number)
                        .param("headquarters", headquarters)
                        .update());
    }

    private <T> T as(String tenant, java.util.function.Supplier<T> action) {
        return Tenancy.callAs(
                new TenantId(tenant),
                () -> java.util.Objects.requireNonNull(transaction.execute(status -> action.get())));
    }

    private static Long value(Optional<Figure> figure) {
        return figure.orElseThrow().value();
    }
}
