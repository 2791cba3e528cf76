package kr.ieum.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class RegionIndicatorsTests {

    @Autowired
    RegionIndicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forget() {
        for (var region : List.of("jeonnam", "gangwon")) {
            as(region, "DELETE FROM core.plugin_indicator");
        }
    }

    @Test
    void theMinistrySeesTheLatestFigureOfEachRegionAndItsChange() {
        tell("jeonnam", "2026-11-20", "80.5", 12);
        tell("jeonnam", "2026-11-23", "82", 12);
        tell("gangwon", "2026-11-24", "7", -1);

        var latest = indicators.latest();

        assertThat(latest).extracting(RegionIndicator::region).containsExactlyInAnyOrder("jeonnam", "gangwon");
        var jeonnam = of("jeonnam");
        assertThat(jeonnam.value()).isEqualByComparingTo("82");
        assertThat(jeonnam.change()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(jeonnam.beforeDay()).hasToString("2026-11-20");
        assertThat(jeonnam.name().ko()).isEqualTo("국산화율");
        assertThat(of("gangwon").change()).isNull();
    }

    @Test
    void aFigureThatStandsOnOneOrTwoFirmsIsWithheldAndSoIsItsChange() {
        tell("jeonnam", "2026-11-20", "80", 2);
        tell("jeonnam", "2026-11-23", "82", 3);
        tell("gangwon", "2026-11-20", "80", 3);
        tell("gangwon", "2026-11-23", "82", 1);

        assertThat(of("jeonnam").value()).isEqualByComparingTo("82");
        assertThat(of("jeonnam").change()).isNull();
        assertThat(of("gangwon").withheld()).isTrue();
        assertThat(of("gangwon").value()).isNull();
        assertThat(of("gangwon").change()).isNull();
    }

    @Test
    void whatIsMissingIsMissingAndNoZero() {
        tell("jeonnam", "2026-11-23", null, -1);

        assertThat(of("jeonnam").value()).isNull();
        assertThat(of("jeonnam").withheld()).isFalse();
    }

    @Test
    void figuresOfDifferentUnitsAreNotCompared() {
        tell("jeonnam", "2026-11-20", "80", -1);
        as("jeonnam", "UPDATE core.plugin_indicator SET unit = '건'");
        tell("jeonnam", "2026-11-23", "82", -1);

        assertThat(of("jeonnam").change()).isNull();
    }

    @Test
    void aRegionReadsNothingHere() {
        tell("jeonnam", "2026-11-23", "82", 12);

        var seen = Tenancy.callAs(
                new TenantId("gangwon"),
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM nation.plugin_indicator")
                        .query(Long.class)
                        .single()));

        assertThat(seen).isZero();
    }

    @Test
    @AsTenant("jeonnam")
    void anOfficerOfARegionIsRefused() {
        assertThatThrownBy(indicators::latest).isInstanceOf(AccessDeniedException.class);
    }

    private RegionIndicator of(String region) {
        return indicators.latest().stream()
                .filter(line -> line.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private void tell(String region, String day, @Nullable String value, int firms) {
        as(region, """
                INSERT INTO core.plugin_indicator (plugin_id, indicator, day, value, firms, unit, plugin_ko, plugin_en,
                    name_ko, name_en, meaning_ko, meaning_en, told_at)
                VALUES ('sample', 'rate', '%s', %s, %d, '%%', '표본', 'Sample', '국산화율', 'Rate', '뜻', 'Meaning', now())""".formatted(day, value, firms));
    }

    private void as(String region, String sql) {
        Tenancy.runAs(
                new TenantId(region),
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
