package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as public bodies publish them; the numbers of rows were counted with another program. */
class PublicTableTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            companies/factory_registry_buulgyeong.csv                         | irsttNm  | 4
            companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv   | 부여번호 | 4
            complexes/industrial_parks_20251231.csv                           | id       | 16
            complexes/complex_allowed_industries.csv                          | dan_id   | 4
            codes/beopjeongdong_active_202509.tsv                             |          |
            indicators/kosis_sido_business_2024.csv                           | PRD_DE   | 8
            policy/support_institutions.csv                                   | kind     | 5
            ksic/ksic11.csv                                                   |          |
            """)
    void opensWithItsOwnHeader(String name, String firstColumn, Integer columns) {
        var table = Tables.only(SharedData.file(name));

        assertThat(table.rows()).isNotEmpty();
        assertThat(table.headerRow()).isOne();
        if (columns != null) {
            assertThat(table.columns()).hasSize(columns).startsWith(firstColumn);
        }
    }

    @Test
    void theSupplierListHasItsKoreanNames() {
        var table = Tables.only(SharedData.file("companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv"));

        assertThat(table.columns()).containsExactly("부여번호", "기업명", "대표자명", "주소");
        assertThat(table.cells().getFirst().get(1)).isEqualTo("주식회사 동우텍");
    }

    @Test
    void theOfficialWorkbookOfIndustriesKeepsMergedClasses() {
        var tables = Tables.all(SharedData.file("ksic/7.한국표준산업분류 제11차 개정 분류체계(대-중-소-세-세세 구분) _20240626043559.xlsx"));

        var longest = tables.stream()
                .max(java.util.Comparator.comparingInt(table -> table.rows().size()))
                .orElseThrow();

        assertThat(longest.rows()).hasSizeGreaterThanOrEqualTo(1_205);
    }
}
