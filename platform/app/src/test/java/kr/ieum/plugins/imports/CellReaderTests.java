package kr.ieum.plugins.imports;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.plugin.ListImport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHOLE_NUMBER | 1,200      | 수량       | 1200
            WHOLE_NUMBER | 12명       | 인원       | 12
            WHOLE_NUMBER | 12.0       | 수량       | 12
            WHOLE_NUMBER | １２        | 수량       | 12
            NUMBER       | -3.50      | 차이       | -3.5
            NUMBER       | 0.00       | 차이       | 0
            PERCENT      | 82.5 %     | 국산화율   | 82.5
            PERCENT      | 100        | 국산화율   | 100
            WON          | 1,200,000원 | 단가      | 1200000
            WON          | 1,200      | 단가(천원) | 1200000
            WON          | 3억        | 단가(천원) | 300000000
            WON          | 1.5        | 매출액(백만원) | 1500000
            WON          | 500원      | 단가(천원) | 500
            DATE         | 2026년 3월 2일 | 시작일  | 2026-03-02
            DATE         | 2026-03-02 00:00:00 | 시작일 | 2026-03-02
            DATE         | 20260302   | 시작일     | 2026-03-02
            YES_NO       | O          | 인증       | true
            YES_NO       | 아니요     | 인증       | false
            """)
    void readsWhatPeopleWrite(ListImport.Type type, String cell, String heading, String value) {
        assertThat(CellReader.read(type, cell, heading)).isEqualTo(CellReading.of(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHOLE_NUMBER | 12.5       | whole
            WHOLE_NUMBER | 약 12      | whole
            NUMBER       | 1,2        | number
            NUMBER       | 1e9        | number
            PERCENT      | 120        | percent
            PERCENT      | -1         | percent
            WON          | 0.5        | won
            WON          | 300달러    | won
            DATE         | 2026-02-30 | no-such-day
            DATE         | 26.3.2     | date
            YES_NO       | 글쎄       | yes-no
            """)
    void saysWhatIsWrong(ListImport.Type type, String cell, String fault) {
        assertThat(CellReader.read(type, cell, "")).isEqualTo(CellReading.wrong(fault));
    }
}
