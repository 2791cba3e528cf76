package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustryCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C10301|10301",
                "C10301, 28114 / 26|10301 28114 26",
                "10301 28114|10301 28114",
                "C.10.30.1|10301",
                "10.301|10301",
                "10301.0|10301",
                "c291|291",
                "C 25922|25922",
                "C|C",
                "10301,10301|10301",
                "28114;28119;28123|28114 28119 28123",
            })
    void codesAreFoundInWhateverStandsAroundThem(String raw, String codes) {
        assertThat(IndustryCell.read(raw)).isEqualTo(new IndustryCell(List.of(codes.split(" ")), "", 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "비주거용 건물 임대업|비주거용 건물 임대업|0",
                "인테리어 디자인업 외 3 종|인테리어 디자인업|3",
                "남자용 겉옷 제조업 외 233 종|남자용 겉옷 제조업|233",
                "경영 컨설팅업외3종|경영 컨설팅업|3",
                "경영 컨설팅업 외 2건|경영 컨설팅업|2",
                "경영 컨설팅업 외|경영 컨설팅업 외|0",
                "영화, 비디오물 및 방송프로그램 배급업|영화, 비디오물 및 방송프로그램 배급업|0",
                "기타 기술 시험, 검사 및 분석업|기타 기술 시험, 검사 및 분석업|0",
                "1차 금속 제조업|1차 금속 제조업|0",
            })
    void aLabelKeepsItsWordsAndCountsWhatItOnlyCounts(String raw, String label, int further) {
        assertThat(IndustryCell.read(raw)).isEqualTo(new IndustryCell(List.of(), label, further));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C28114 전동기 및 발전기 제조업|28114|전동기 및 발전기 제조업",
                "(28114)전동기 및 발전기 제조업|28114|전동기 및 발전기 제조업",
                "전동기 및 발전기 제조업(28114)|28114|전동기 및 발전기 제조업",
                "[C28114] 전동기 제조업 외 2종|28114|전동기 제조업",
            })
    void aCellMayHoldBothCodeAndLabel(String raw, String code, String label) {
        var cell = IndustryCell.read(raw);

        assertThat(cell.codes()).containsExactly(code);
        assertThat(cell.label()).isEqualTo(label);
    }
}
