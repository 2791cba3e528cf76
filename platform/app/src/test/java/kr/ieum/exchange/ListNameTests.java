package kr.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv | 중소벤처기업부 스마트공장 공급기업
            공장등록현황_20241231.xlsx                        | 공장등록현황
            공장등록현황(2024.12.31 기준).xlsx                 | 공장등록현황
            공장등록현황(2024. 1.)-수정.xlsx                   | 공장등록현황
            2024년 12월말 기준 공장등록현황.xls                 | 공장등록현황
            공장등록현황 2024년도 4분기.csv                    | 공장등록현황
            공장등록현황_24.12.xlsx                           | 공장등록현황
            '24년 공장등록현황.xlsx                           | 공장등록현황
            241231_공장등록현황.xlsx                          | 공장등록현황
            공장등록현황 - 복사본 (2).xlsx                     | 공장등록현황
            공장등록현황_최종_v2.1.xlsx                        | 공장등록현황
            """)
    void theNextMonthsFileHasTheSameName(String file, String name) {
        assertThat(ListName.of(file)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            4.한국표준산업분류 제11차-제10차 연계표_20240626043559.xlsx | 제11차 제10차
            3기 지역혁신선도기업.xlsx                                | 3기
            벤처기업 기준.csv                                       | 기준
            """)
    void numbersAndWordsThatBelongToTheNameStay(String file, String kept) {
        assertThat(ListName.of(file)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"20241231.csv, 20241231", "2024-12.xlsx, 2024-12"})
    void aFileNamedByItsDateOnlyKeepsIt(String file, String name) {
        assertThat(ListName.of(file)).isEqualTo(name);
    }
}
