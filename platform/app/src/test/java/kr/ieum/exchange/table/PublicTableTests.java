package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as public bodies publish them; columns and rows were counted with another program. */
class PublicTableTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codes/admcodes_2001_2023_with_centroids_utmk.tsv                | SERIAL        | 5  | 5139
            codes/beopjeongdong_active_202509.tsv                           | 법정동코드    | 2  | 20277
            codes/sido_sigungu_202509_derived.csv                           | sigungu_code5 | 4  | 252
            codes/sigungu_code_changes_2023_2024.csv                        | old_code      | 5  | 37
            companies/factory_registry_buulgyeong.csv                       | irsttNm       | 4  | 1010
            companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv | 부여번호      | 4  | 2277
            complexes/complex_allowed_industries.csv                        | dan_id        | 4  | 4457
            complexes/industrial_complexes_points.csv                       | dan_id        | 6  | 1337
            complexes/industrial_parks_20251231.csv                         | id            | 16 | 1363
            indicators/kosis_sido_business_2024.csv                         | PRD_DE        | 8  | 34
            indicators/mfg-production-index-sido.csv                        | PRD_DE        | 8  | 792
            ksic/ksic10.csv                                                 | sec           | 10 | 1196
            ksic/ksic11.csv                                                 | sec           | 10 | 1205
            ksic/ksic_10_to_11.csv                                          | from_code     | 5  | 1231
            ksic/ksic_11_to_10.csv                                          | from_code     | 5  | 1231
            policy/main_industries_partial.csv                              | sido          | 5  | 19
            policy/regulation_free_zones_rounds1-5.csv                      | round         | 5  | 28
            policy/sme_special_support_areas.csv                            | designated    | 9  | 16
            policy/support_institutions.csv                                 | kind          | 5  | 51
            """)
    void opensWithItsOwnHeaderAndAllRows(String name, String firstColumn, int columns, int rows) {
        var table = Tables.only(SharedData.file(name));

        assertThat(table.columns()).hasSize(columns).startsWith(firstColumn);
        assertThat(table.headerRow()).isOne();
        assertThat(table.rows()).hasSize(rows);
    }

    @Test
    void theSupplierListHasItsKoreanNames() {
        var table = Tables.only(SharedData.file("companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv"));

        assertThat(table.columns()).containsExactly("부여번호", "기업명", "대표자명", "주소");
        assertThat(table.cells().getFirst().get(1)).isEqualTo("주식회사 동우텍");
    }

    @Test
    void theOfficialCrosswalkHasItsHeaderOfTwoLines() {
        var tables = Tables.all(SharedData.file("ksic/4.한국표준산업분류 제11차-제10차 연계표_20240626043559.xlsx"));

        assertThat(tables).extracting(Tables.Read::name).containsExactly("신구연계표", "구신연계표");
        assertThat(tables).allSatisfy(table -> assertThat(table.rows()).hasSize(1_231));
        assertThat(tables.getFirst().columns())
                .containsExactly("KSIC-11 코드", "KSIC-11 항 목 명", "KSIC-10 코드", "KSIC-10 항 목 명", "비 고");
    }

    @Test
    void theOfficialClassificationHasAllClassesOfBothRevisions() {
        var tables = Tables.all(SharedData.file("ksic/7.한국표준산업분류 제11차 개정 분류체계(대-중-소-세-세세 구분) _20240626043559.xlsx"));

        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1_196, 1_205);
        assertThat(tables).allSatisfy(table -> assertThat(table.columns()).hasSize(10));
    }
}
