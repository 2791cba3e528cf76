package kr.ieum.company.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two real lists, whose rows were counted by the check itself when the test was written. */
@IntegrationTest
class RealListTests {

    @Autowired
    CompanyImport firms;

    @Test
    void theComplexTellsTheRegionOfEachRowOfTheFactoryRegistry() {
        var rows = factories();

        assertThat(byRegion(rows)).containsExactlyInAnyOrderEntriesOf(Map.of("[busan]", 913L, "[gyeongnam]", 97L));
    }

    @Test
    void ofTheFactoryRegistryOnlyRowsThatNameNobodyButPersonsAreRefused() {
        var rows = factories();

        assertThat(problems(rows))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ERROR name.person", 4L,
                        "WARNING name.two", 1L,
                        "WARNING industry.unknown-code", 1L,
                        "WARNING industry.unknown-label", 1L));
    }

    @Test
    void theIndustriesOfTheFactoryRegistryAreFoundByTheirNames() {
        var rows = factories();

        assertThat(rows.stream().filter(row -> row.values() instanceof FirmValues firm && firm.mainIndustry() != null))
                .hasSize(1_005);
    }

    @Test
    void addressesTellTheRegionOfEachSupplierHoweverItIsSpelt() {
        var rows = suppliers();

        assertThat(byRegion(rows))
                .hasSize(17)
                .containsEntry("[busan]", 168L)
                .containsEntry("[seoul]", 631L)
                .containsEntry("[jeonbuk]", 37L)
                .containsEntry("[gangwon]", 11L)
                .containsEntry("[jeju]", 6L);
        assertThat(problems(rows)).isEmpty();
    }

    @Test
    void everySupplierHasItsDistrictAndAKeyOfItsOwn() {
        var rows = suppliers();

        assertThat(rows.stream().map(CheckedRow::key).distinct()).hasSize(2_277);
        assertThat(rows)
                .allMatch(row -> !((FirmValues) row.values()).districts().isEmpty());
    }

    private List<CheckedRow> factories() {
        return Rows.check(
                firms.checkFor(new TenantId("busan"), "공장등록", Map.of()),
                SharedData.file("companies/factory_registry_buulgyeong.csv"),
                StandardCharsets.UTF_8,
                List.of(Fields.COMPLEX, Fields.NAME, Fields.INDUSTRY_NAME, Fields.INDUSTRY_CODE));
    }

    private List<CheckedRow> suppliers() {
        return Rows.check(
                firms.checkFor(new TenantId("busan"), "공급기업", Map.of()),
                SharedData.file("companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv"),
                Charset.forName("MS949"),
                List.of(Fields.EXTERNAL_KEY, Fields.NAME, Fields.REPRESENTATIVE, Fields.ADDRESS));
    }

    private static Map<String, Long> byRegion(List<CheckedRow> rows) {
        return rows.stream().collect(groupingBy(row -> row.regions().toString(), TreeMap::new, counting()));
    }

    private static Map<String, Long> problems(List<CheckedRow> rows) {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .collect(groupingBy(
                        problem -> problem.severity() + " "
                                + problem.reason().key().replace("company.intake.", ""),
                        TreeMap::new,
                        counting()));
    }
}
