package kr.ieum.company.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import kr.ieum.company.CompanyWords;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.ManyCompanies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;

@IntegrationTest
@DirtiesContext
@AsTenant("gyeonggi")
class ManyCompaniesTests {

    private static final int FIRMS = 2_000;

    @Autowired
    CompanySearch companySearch;

    @Autowired
    CompanyWords companyWords;

    @Autowired
    Environment environment;

    @Test
    void aQuarterOfTheMadeUpFirmsIsInGyeonggiAndCommonWordsFindMany() throws SQLException {
        var url = environment.getRequiredProperty("ieum.database.url");

        try (var superuser = DriverManager.getConnection(url, "postgres", "postgres")) {
            ManyCompanies.load(superuser, FIRMS, name -> companyWords.of(name, null, null, null, null, null, null));
        }

        assertThat(companySearch.count(CompanyConditions.NONE)).isBetween(FIRMS / 5L, FIRMS / 3L);
        assertThat(companySearch.count(CompanyConditions.of(Map.of("q", "정밀")))).isBetween(5L, 60L);
        assertThat(companySearch
                        .first(CompanyConditions.of(Map.of("size", "SMALL")), CompanySort.REVENUE_DOWN, 50)
                        .rows())
                .hasSize(50);
    }
}
