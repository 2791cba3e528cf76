package kr.ieum.industry.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.growth.NationalGrowth.Cell;
import kr.ieum.industry.growth.NationalGrowth.Dimension;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The ministry counts plans and supports by region, and learns nothing of one or two firms. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class NationalGrowthTests {

    private static final List<String> REGIONS = List.of("gangwon", "jeonnam", "chungbuk", "busan");

    @Autowired
    NationalGrowth nation;

    @Autowired
    GrowthCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void nothingLeft() {
        REGIONS.forEach(region -> TestRoles.as(region, "REGION_OFFICER", () -> {
            cases.clear();
            return true;
        }));
    }

    @Test
    void threeFirmsAreCountedWithTheAmountOfTheirSupports() {
        plans("chungbuk", 3, 100_000_000);

        assertThat(cell("chungbuk", Dimension.STATE, "AGREED").things()).isEqualTo(3);
        assertThat(cell("chungbuk", Dimension.CLASS, "POTENTIAL").things()).isEqualTo(3);
        assertThat(cell("chungbuk", Dimension.AXIS, "by-stage").amount()).isEqualTo(300_000_000L);
    }

    @Test
    void twoFirmsAreWithheldAndTheCountryWithThem() {
        plans("chungbuk", 3, 1_000);
        plans("jeonnam", 2, 1_000);

        assertThat(cell("jeonnam", Dimension.STATE, "AGREED").things()).isNull();
        assertThat(cell("jeonnam", Dimension.AXIS, "by-stage").amount()).isNull();
        assertThat(cell(NationalGrowth.COUNTRY, Dimension.AXIS, "by-stage").amount())
                .isNull();
    }

    @Test
    void theCountryIsToldWhenTwoRegionsAreWithheld() {
        plans("chungbuk", 3, 1_000);
        plans("jeonnam", 2, 1_000);
        plans("busan", 1, 1_000);

        assertThat(cell("busan", Dimension.STATE, "AGREED").things()).isNull();
        assertThat(cell(NationalGrowth.COUNTRY, Dimension.AXIS, "by-stage").things())
                .isEqualTo(6);
    }

    @Test
    @AsTenant("chungbuk")
    void aRegionReadsNothingOfTheCountry() {
        plans("chungbuk", 3, 1_000);

        var seen = transactions.execute(status -> {
            try {
                return jdbc.sql("SELECT count(*) FROM nation.growth")
                        .query(Integer.class)
                        .single();
            } catch (DataAccessException refused) {
                return 0;
            }
        });

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> nation.cells());
        assertThat(seen).isZero();
    }

    private void plans(String region, int firms, long won) {
        TestRoles.as(region, "REGION_OFFICER", () -> {
            for (var number = 0; number < firms; number++) {
                cases.supported("세는 기업 " + number, won);
            }
            return true;
        });
    }

    private Cell cell(String area, Dimension dimension, String category) {
        return nation.cells().stream()
                .filter(each -> each.area().equals(area)
                        && each.dimension() == dimension
                        && each.category().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
